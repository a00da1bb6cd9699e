package org.chainpanorama.project.progress;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.chainpanorama.chassis.figure.FigureInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An approval on its way in. */
@Schema(description = "An approval of a project 审批登记")
public record ApprovalRegistration(
        @Schema(description = "Office that decides 审批部门", maxLength = 200) @Size(max = 200)
        String authority,

        @Schema(description = "Number of the paper 文号", maxLength = 100) @Size(max = 100)
        String documentNumber,

        @Schema(description = "Day on which the request was accepted 受理日")
        LocalDate acceptedOn,

        @Schema(description = "Day on which the paper was issued 办结日")
        LocalDate issuedOn,

        @Schema(description = "How long it took as a source states it, in DAYS 所述时长") @Valid
        FigureInput claimedDuration) {}
