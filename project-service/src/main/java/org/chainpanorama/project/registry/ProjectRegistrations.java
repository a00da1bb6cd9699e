package org.chainpanorama.project.registry;

import java.util.List;
import java.util.Set;
import org.chainpanorama.project.figure.StoredFigure;

/** A project as it would be registered again: what a merge patch is applied to. */
final class ProjectRegistrations {

    private ProjectRegistrations() {}

    static ProjectRegistration of(Project project) {
        return new ProjectRegistration(
                project.name,
                project.nameEn,
                project.zone,
                project.summary,
                project.investorName == null
                        ? null
                        : new InvestorInput(project.investorName, project.investorCreditCode),
                nodes(project),
                project.totalInvestmentYuan,
                project.plannedOutputYuan,
                StoredFigure.input(project.capacity),
                project.supplyMode,
                project.supplyNote,
                project.leadSource,
                project.referrerCreditCode,
                project.referrerProjectCode,
                project.hasSite() ? new SiteReference(project.siteKind, project.siteCode, project.siteUnitCode) : null,
                project.redevelopsParcelCode,
                project.newLandSquareMetres,
                project.strategicEmerging,
                project.synthetic,
                project.leadOn,
                project.confidentiality);
    }

    /** Whether the registration says what is on record; the order of the nodes says nothing, nor do trailing zeros. */
    static boolean says(ProjectRegistration registration, Project project) {
        ProjectRegistration known = of(project);
        return known.withNodes(List.of()).equals(registration.withNodes(List.of()))
                && Set.copyOf(known.nodes()).equals(Set.copyOf(registration.nodes()));
    }

    private static List<NodeRegistration> nodes(Project project) {
        return project.nodes.stream()
                .map(node -> new NodeRegistration(node.chainCode(), node.nodeCode(), node.intent(), node.primaryNode()))
                .toList();
    }
}
