package org.chainpanorama.project.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chainpanorama.chassis.catalogue.NodeChecks;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.store.ImportReport;
import org.chainpanorama.chassis.store.ImportRequest;
import org.chainpanorama.chassis.store.Imports;
import org.chainpanorama.chassis.store.Row;
import org.chainpanorama.chassis.store.RowOutcome;
import org.chainpanorama.chassis.store.RowResults;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.chassis.time.BusinessDay;

/** Takes projects in bulk, by the rules of a single PUT. Sending the same rows again changes nothing. */
@ApplicationScoped
class ProjectImport {

    private final Imports imports;
    private final ProjectService projects;
    private final ProjectRepository repository;
    private final NodeChecks nodeChecks;
    private final ProjectRules rules;
    private final BusinessDay businessDay;

    ProjectImport(
            Imports imports,
            ProjectService projects,
            ProjectRepository repository,
            NodeChecks nodeChecks,
            ProjectRules rules,
            BusinessDay businessDay) {
        this.imports = imports;
        this.projects = projects;
        this.repository = repository;
        this.nodeChecks = nodeChecks;
        this.rules = rules;
        this.businessDay = businessDay;
    }

    ImportReport run(ImportRequest request, InputStream body) {
        return imports.run(request, body, ProjectImportRow.TYPE, this::write);
    }

    private void write(List<Row<ProjectImportRow>> rows, RowResults results) {
        for (Row<ProjectImportRow> row : Row.byKey(rows, ProjectImportRow::projectCode)) {
            Project known = repository.locked(row.value().projectCode()).orElse(null);
            row.over(known == null ? null : ProjectImportRow.of(known), results).ifPresent(whole -> {
                List<InputError> found = new ArrayList<>();
                RowOutcome outcome = write(known, whole, found);
                found.forEach(fault -> results.reject(row, fault));
                results.tell(row, outcome);
            });
        }
    }

    private RowOutcome write(Project known, ProjectImportRow row, List<InputError> faults) {
        Set<ProjectNode> nodes = checked(row, faults);
        if (known != null && !row.history().isEmpty() && !hasPassed(known, row.history())) {
            faults.add(InputError.body(
                    "/history",
                    "history-differs",
                    Text.of("项目已有不同的阶段记录", "the project has another history on record")));
        }
        if (!faults.isEmpty()) {
            return RowOutcome.REJECTED;
        }
        if (known == null) {
            create(row, nodes, faults);
            return RowOutcome.CREATED;
        }
        if (ProjectRegistrations.says(row.project(), known)) {
            return RowOutcome.UNCHANGED;
        }
        projects.record(known, row.project(), nodes);
        return RowOutcome.CHANGED;
    }

    private Set<ProjectNode> checked(ProjectImportRow row, List<InputError> faults) {
        List<InputError> found = RegistrationRules.faults(row.projectCode(), row.project(), businessDay.today());
        Set<ProjectNode> nodes = ProjectNode.checked(row.project().nodes(), nodeChecks, found);
        found.forEach(
                fault -> faults.add(InputError.body("/project" + fault.pointer(), fault.code(), fault.message())));
        for (int i = 0; i < row.history().size(); i++) {
            row.history().get(i).check(i, businessDay.today(), faults);
        }
        return nodes;
    }

    /** Replays the history in memory first, so that a row that breaks off leaves nothing behind. */
    private void create(ProjectImportRow row, Set<ProjectNode> nodes, List<InputError> faults) {
        Project project = new Project(row.projectCode(), entry(row));
        project.take(row.project(), nodes);
        List<StageMoved> moves = new ArrayList<>();
        for (int i = 0; i < row.history().size(); i++) {
            try {
                moves.add(project.moveTo(row.history().get(i).move(), Set.of(), rules));
            } catch (Problem refused) {
                faults.add(
                        InputError.body("/history/" + i, refused.problemType().code(), refused.text()));
                return;
            }
        }
        projects.register(project, moves);
    }

    private StageMove entry(ProjectImportRow row) {
        LocalDate leadOn = row.project().leadOn();
        if (leadOn == null && !row.history().isEmpty()) {
            LocalDate known = row.history().get(0).move().countsFrom();
            return new StageMove(Stage.LEAD, null, known, null, null, List.of(), true);
        }
        return new StageMove(Stage.LEAD, businessDay.or(leadOn), null, null, null, List.of(), true);
    }

    private static boolean hasPassed(Project known, List<HistoryEntry> history) {
        List<Stage> passed = known.transitions.stream()
                .skip(1)
                .map(transition -> transition.toStage)
                .toList();
        return passed.size() >= history.size()
                && passed.subList(0, history.size())
                        .equals(history.stream().map(HistoryEntry::to).toList());
    }
}
