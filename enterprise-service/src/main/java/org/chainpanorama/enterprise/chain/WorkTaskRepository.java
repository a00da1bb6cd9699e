package org.chainpanorama.enterprise.chain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class WorkTaskRepository implements PanacheRepositoryBase<WorkTask, WorkTask.Key> {
    List<WorkTask> ofPlan(WorkPlan.Key plan) {
        return list("chainCode = ?1 and planYear = ?2 order by taskCode", plan.chainCode(), plan.planYear());
    }
}
