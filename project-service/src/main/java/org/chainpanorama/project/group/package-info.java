/** Groups of projects that a source speaks of together, such as the nine of the electronics park. */
package org.chainpanorama.project.group;
