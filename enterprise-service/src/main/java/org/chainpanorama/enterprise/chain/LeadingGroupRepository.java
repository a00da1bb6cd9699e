package org.chainpanorama.enterprise.chain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class LeadingGroupRepository implements PanacheRepositoryBase<LeadingGroup, String> {}
