package org.chainpanorama.project.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.chainpanorama.chassis.store.RowType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One project of an import: what a PUT would carry, its code, and for historical records how it came to its stage. */
@Schema(description = "One project of an import 导入的项目")
public record ProjectImportRow(
        @Schema(description = "Project code 项目代码", maxLength = 24, required = true) @NotNull @ProjectCode
        String projectCode,

        @Schema(description = "The record 项目登记", required = true) @NotNull @Valid
        ProjectRegistration project,

        @Schema(description = "Moves since LEAD, oldest first; only for a project that is new 历史阶段变更", maxItems = 50)
        @Size(max = 50)
        List<@NotNull @Valid HistoryEntry> history) {

    static final RowType<ProjectImportRow> TYPE = RowType.of(ProjectImportRow.class, "projectCode");

    /** The row that brings what is on record; the history stays with the project. */
    static ProjectImportRow of(Project project) {
        return new ProjectImportRow(project.projectCode, ProjectRegistrations.of(project), List.of());
    }

    public ProjectImportRow {
        history = history == null ? List.of() : history;
    }
}
