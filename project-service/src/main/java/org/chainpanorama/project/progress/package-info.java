/** How a project comes along: milestones, approvals, monthly investment, and the timeline over them. */
package org.chainpanorama.project.progress;
