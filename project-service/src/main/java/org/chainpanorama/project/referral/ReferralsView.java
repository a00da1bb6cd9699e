package org.chainpanorama.project.referral;

import java.util.List;
import org.chainpanorama.chassis.text.Coded;
import org.chainpanorama.project.registry.Stage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who brought a project, and whom it brought. */
@Schema(description = "Who brought a project, and whom it brought 项目引荐关系")
public record ReferralsView(
        @Schema(description = "Project code 项目代码", maxLength = 24)
        String projectCode,

        @Schema(description = "Project whose investor brought this one; null where none did 引荐项目", maxLength = 24)
        String referrerProjectCode,

        @Schema(description = "Enterprise that brought this one; null where none did 引荐企业", maxLength = 18)
        String referrerCreditCode,

        @Schema(description = "Projects that it brought, nearest first 引荐的项目", maxItems = 1000)
        List<Brought> referred,

        @Schema(description = "How many it brought, directly and over others 引荐项目数", minimum = "0")
        int referredCount,

        @Schema(description = "Whether the list is cut at 1,000 是否截断")
        boolean truncated) {

    private static final int LONGEST = 1_000;

    /** A project that was brought. */
    @Schema(name = "ReferredProject", description = "A project that was brought 被引荐项目")
    public record Brought(
            @Schema(description = "Project code 项目代码", maxLength = 24)
            String projectCode,

            @Schema(description = "Name 项目名称", maxLength = 200)
            String name,

            @Schema(description = "Stage 项目阶段") Coded stage,

            @Schema(description = "Over how many steps 层级", minimum = "1")
            int depth) {}

    static ReferralsView of(Referral project, List<ReferralTree.Step> brought) {
        List<Brought> shown =
                brought.stream().limit(LONGEST).map(ReferralsView::brought).toList();
        return new ReferralsView(
                project.projectCode(),
                project.referrerProjectCode(),
                project.referrerCreditCode(),
                shown,
                brought.size(),
                brought.size() > LONGEST);
    }

    private static Brought brought(ReferralTree.Step step) {
        Stage stage = step.project().stage();
        return new Brought(step.project().projectCode(), step.project().name(), Coded.of(stage), step.depth());
    }
}
