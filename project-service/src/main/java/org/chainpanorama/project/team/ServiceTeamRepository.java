package org.chainpanorama.project.team;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The service teams in the database. */
@ApplicationScoped
class ServiceTeamRepository implements PanacheRepositoryBase<ServiceTeam, String> {}
