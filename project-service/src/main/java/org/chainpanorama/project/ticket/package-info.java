/** What companies ask for and how it is dealt with: the service menu, online and on site. */
package org.chainpanorama.project.ticket;
