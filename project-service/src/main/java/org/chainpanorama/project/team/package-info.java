/** Service teams 服务专班: N departments to one project. */
package org.chainpanorama.project.team;
