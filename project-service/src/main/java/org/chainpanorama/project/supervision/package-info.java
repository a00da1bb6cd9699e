/** What is late, how late, and whose it is. Reads the other features' tables, writes nothing. */
package org.chainpanorama.project.supervision;
