package org.chainpanorama.enterprise.chain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.chassis.write.Written;

/** Annual work plans and their tasks. */
@ApplicationScoped
class WorkPlanService {

    private final WorkPlanRepository plans;
    private final WorkTaskRepository tasks;
    private final ChainWriter writer;

    WorkPlanService(WorkPlanRepository plans, WorkTaskRepository tasks, ChainWriter writer) {
        this.plans = plans;
        this.tasks = tasks;
        this.writer = writer;
    }

    WorkPlanView get(String chainCode, int year) {
        return view(require(new WorkPlan.Key(chainCode, year)));
    }

    Written<WorkPlanView> put(String chainCode, int year, WorkPlanRegistration registration) {
        var kind = new ChainWriter.Kind<>("work-plan", plans, WorkPlan::new, this::view);
        return writer.put(
                kind,
                chainCode,
                new WorkPlan.Key(chainCode, year),
                String.valueOf(year),
                plan -> plan.register(registration));
    }

    Written<WorkTaskView> putTask(String chainCode, int year, String taskCode, WorkTaskRegistration registration) {
        if (registration.doneOn() != null && registration.status() != TaskStatus.DONE) {
            throw Problem.of(
                            ProblemType.VALIDATION_FAILED,
                            Text.of("只有已完成的任务才有完成日期", "Only a task that is done has a day done"))
                    .with(InputError.body("/doneOn", "not-done", Text.of("任务未完成", "The task is not done")));
        }
        var kind = new ChainWriter.Kind<>("work-task", tasks, WorkTask::new, WorkTaskView::of);
        WorkTask.Key key = new WorkTask.Key(chainCode, year, taskCode);
        return writer.put(kind, chainCode, key, year + "/" + taskCode, task -> {
            require(new WorkPlan.Key(chainCode, year));
            task.register(registration);
        });
    }

    private WorkPlan require(WorkPlan.Key key) {
        return plans.findByIdOptional(key)
                .orElseThrow(() -> Problem.notFound(Text.of("产业链 %s %d 年度工作计划", "work plan of chain %s for %d")
                        .with(key.chainCode(), key.planYear())));
    }

    private WorkPlanView view(WorkPlan plan) {
        List<WorkTaskView> taskViews = tasks.ofPlan(new WorkPlan.Key(plan.chainCode, plan.planYear)).stream()
                .map(WorkTaskView::of)
                .toList();
        return WorkPlanView.of(plan, taskViews);
    }
}
