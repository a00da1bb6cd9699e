package org.chainpanorama.project.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chainpanorama.chassis.lifecycle.Guard;
import org.chainpanorama.chassis.lifecycle.Lifecycle;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.text.Text;

/** What a registration must fulfil beyond the form of its fields. */
final class RegistrationRules {

    private RegistrationRules() {}

    /** Every rule that the registration breaks, by its field. */
    static List<InputError> faults(String projectCode, ProjectRegistration registration, LocalDate today) {
        List<InputError> faults = new ArrayList<>();
        nodeFaults(registration.nodes(), faults);
        if (registration.supplyMode() == SupplyMode.ZERO_LAND) {
            zeroLandFaults(registration, faults);
        }
        if (projectCode.equals(registration.referrerProjectCode())) {
            faults.add(InputError.body(
                    "/referrerProjectCode", "self-referral", Text.of("项目不能引荐自己", "a project cannot refer itself")));
        }
        if (registration.leadOn() != null && registration.leadOn().isAfter(today)) {
            faults.add(InputError.body("/leadOn", "future", Text.of("不得晚于今天", "must not lie in the future")));
        }
        return faults;
    }

    private static void nodeFaults(List<NodeRegistration> nodes, List<InputError> faults) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (!seen.add(nodes.get(i).chainCode() + " " + nodes.get(i).nodeCode())) {
                faults.add(
                        InputError.body("/nodes/" + i, "duplicate-node", Text.of("节点重复", "the node is named twice")));
            }
        }
        long primaries = nodes.stream().filter(NodeRegistration::primary).count();
        if (!nodes.isEmpty() && primaries != 1) {
            faults.add(InputError.body(
                    "/nodes",
                    "one-primary-node",
                    Text.of("须有且只有一个主节点，现有 %d 个", "exactly one node must be primary, there are %d")
                            .with(primaries)));
        }
    }

    private static void zeroLandFaults(ProjectRegistration registration, List<InputError> faults) {
        if (registration.site() != null && registration.site().kind() != SiteKind.CARRIER_UNIT) {
            faults.add(InputError.body(
                    "/site/kind",
                    "zero-land-site",
                    Text.of("零供地项目须落在载体单元", "a zero-land project stands in a carrier unit")));
        }
        if (registration.newLandSquareMetres() != null
                && registration.newLandSquareMetres().signum() != 0) {
            faults.add(InputError.body(
                    "/newLandSquareMetres",
                    "zero-land-area",
                    Text.of("零供地项目的新增用地须为 0", "a zero-land project takes 0 m² of new land")));
        }
    }

    /** Guards of the stages already passed that rest on the record itself and that it does not fulfil. */
    static List<Guard<Standing>> brokenGuards(Project project, ProjectRules rules) {
        Standing allElseKnown = allElseKnown(project, rules);
        return Stage.path()
                .limit(project.stageRank() + 1L)
                .flatMap(stage -> Stage.LIFECYCLE.guardsOf(stage).stream())
                .distinct()
                .filter(guard -> guard != StageGuard.SERVICE_TEAM_COMPLETE && !guard.isMet(allElseKnown))
                .toList();
    }

    private static Standing allElseKnown(Project project, ProjectRules rules) {
        return new Standing(project, EnumSet.allOf(EvidenceType.class), EnumSet.allOf(Fact.class), rules);
    }

    static Problem violated(List<InputError> faults) {
        return Problem.of(ProblemType.RULE_VIOLATED, Text.of("项目登记不合规则", "the registration breaks a rule"))
                .with(faults);
    }

    static Problem stageWouldLose(Project project, ProjectRules rules, List<Guard<Standing>> lost) {
        return Problem.of(
                        ProblemType.RULE_VIOLATED,
                        Text.of(
                                "项目已到%s，修改后将不再满足以下条件"
                                        .formatted(project.stage().label().zh()),
                                "the project is at %s and would lose these guards"
                                        .formatted(project.stage().label().en())))
                .with(Lifecycle.MEMBER, Lifecycle.views(lost, allElseKnown(project, rules)));
    }
}
