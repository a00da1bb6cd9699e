package org.chainpanorama.gateway.panorama;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chainpanorama.gateway.panorama.ChainPanorama.ChainView;
import org.chainpanorama.gateway.panorama.ChainPanorama.LinkView;
import org.chainpanorama.gateway.panorama.ChainPanorama.SegmentView;
import org.chainpanorama.gateway.panorama.ChainPanorama.TotalsView;
import org.chainpanorama.gateway.panorama.NodeView.EnterprisesView;
import org.chainpanorama.gateway.panorama.NodeView.LandView;
import org.chainpanorama.gateway.panorama.NodeView.ProjectsView;

/** Puts the owners' sections together; it fetches nothing. */
@ApplicationScoped
class PanoramaComposer {

    private final NodeCatalogue catalogue;
    private final GapSettings gaps;

    PanoramaComposer(NodeCatalogue catalogue, GapSettings gaps) {
        this.catalogue = catalogue;
        this.gaps = gaps;
    }

    ChainPanorama compose(PanoramaQuestion question, Sections sections) {
        EnterpriseBrief enterprises = sections.enterprises().brief();
        if (enterprises != null)
            catalogue.remember(question.chain(), question.requester().language(), enterprises);
        EnterpriseBrief known = enterprises != null
                ? enterprises
                : catalogue.of(question.chain(), question.requester().language());
        return new ChainPanorama(
                chain(question.chain(), known),
                question.period().year(),
                question.period().asOf(),
                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                sections.isPartial(),
                sections.all().stream().map(Section::source).toList(),
                totals(sections),
                known == null ? null : segments(known, sections),
                enterprises == null ? null : links(enterprises),
                PanoramaWarnings.of(question, sections, known),
                withheld(sections));
    }

    private static ChainView chain(String code, EnterpriseBrief known) {
        if (known == null) return new ChainView(code, null, null, null);
        EnterpriseBrief.Chain chain = known.chain();
        return new ChainView(code, chain.name(), chain.nameEn(), chain.catalogueVersion());
    }

    private static TotalsView totals(Sections sections) {
        EnterpriseBrief enterprises = sections.enterprises().brief();
        var e = enterprises == null ? null : enterprises.totals();
        var p = sections.projects().brief() == null
                ? null
                : sections.projects().brief().totals();
        var l = sections.land().brief() == null ? null : sections.land().brief().totals();
        return new TotalsView(
                e == null ? null : e.enterpriseCount(),
                e == null ? null : e.aboveScaleCount(),
                e == null ? null : e.leaderCount(),
                e == null ? null : e.revenueYuan(),
                e == null ? null : e.revenueSuppressed(),
                p == null ? null : p.projectCount(),
                p == null ? null : p.landedCount(),
                p == null ? null : p.investmentYuan(),
                l == null ? null : l.parcelCount(),
                l == null ? null : l.landSquareMetres(),
                l == null ? null : l.landMu(),
                l == null ? null : l.vacantFloorSquareMetres(),
                e == null ? null : e.localSupplyRate(),
                e == null ? null : GapScore.completeness(enterprises.nodes()));
    }

    private List<SegmentView> segments(EnterpriseBrief known, Sections sections) {
        boolean enterprisesKnown = sections.enterprises().brief() != null;
        Map<String, ProjectsView> projects = projects(sections.projects().brief());
        Map<String, LandView> land = land(sections.land().brief());
        Map<EnterpriseBrief.Segment, List<NodeView>> bySegment = known.nodes().stream()
                .collect(groupingBy(
                        EnterpriseBrief.Node::segment,
                        LinkedHashMap::new,
                        mapping(
                                node -> node(
                                        node,
                                        enterprisesKnown,
                                        projects == null ? null : projects.getOrDefault(node.code(), ProjectsView.NONE),
                                        land == null ? null : land.getOrDefault(node.code(), LandView.NONE)),
                                toList())));
        return bySegment.entrySet().stream()
                .map(entry ->
                        new SegmentView(entry.getKey().code(), entry.getKey().label(), entry.getValue()))
                .toList();
    }

    private NodeView node(EnterpriseBrief.Node node, boolean enterprisesKnown, ProjectsView projects, LandView land) {
        GapScore gap =
                enterprisesKnown ? GapScore.of(node, projects == null ? null : projects.landedCount(), gaps) : null;
        return new NodeView(
                node.code(),
                node.name(),
                node.nameEn(),
                node.key(),
                node.emerging(),
                node.weight(),
                node.minEnterprises(),
                gap == null ? null : gap.status(),
                gap == null ? null : gap.coverage(),
                gap == null ? null : gap.score(),
                gap == null ? null : gap.confidence(),
                enterprisesKnown ? EnterprisesView.of(node) : null,
                projects,
                land);
    }

    /** Nodes that an available owner does not name have nothing: a real zero. Null while the owner is unavailable. */
    private static Map<String, ProjectsView> projects(ProjectBrief brief) {
        return brief == null ? null : brief.nodes().stream().collect(toMap(ProjectBrief.Node::code, ProjectsView::of));
    }

    private static Map<String, LandView> land(LandBrief brief) {
        return brief == null ? null : brief.nodes().stream().collect(toMap(LandBrief.Node::code, LandView::of));
    }

    private static List<LinkView> links(EnterpriseBrief brief) {
        return brief.links().stream()
                .map(link -> new LinkView(link.supplier(), link.customer(), link.localSupplyRate()))
                .toList();
    }

    private static List<String> withheld(Sections sections) {
        return sections.all().stream()
                .map(Section::brief)
                .filter(Objects::nonNull)
                .flatMap(brief -> brief.withheld().stream())
                .map(JsonNode::asText)
                .distinct()
                .toList();
    }
}
