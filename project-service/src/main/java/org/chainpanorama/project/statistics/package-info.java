/** What the projects say as a whole: chain summaries, funnel, approval speed, on-time rate, snowball. Reads only. */
package org.chainpanorama.project.statistics;
