package org.chainpanorama.enterprise.chain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class WorkPlanRepository implements PanacheRepositoryBase<WorkPlan, WorkPlan.Key> {}
