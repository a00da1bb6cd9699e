/**
 * Owns investment projects 招商项目: their chain nodes, stages, milestones, approvals, monthly investment, service teams, groups, tickets,
 * and what supervision and statistics say about them. Does not own enterprises, the chain catalogue (both enterprise-service) or sites
 * (land-service): of those it stores codes only.
 */
package org.chainpanorama.project;
