package org.chainpanorama.gateway.panorama;

import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Ranks the nodes of a chain by how much they lack. */
@ApplicationScoped
class GapService {

    private record Scored(EnterpriseBrief.Node node, GapScore gap) {}

    private final PanoramaService panoramas;
    private final SectionReader reader;
    private final GapSettings settings;

    GapService(PanoramaService panoramas, SectionReader reader, GapSettings settings) {
        this.panoramas = panoramas;
        this.reader = reader;
        this.settings = settings;
    }

    Uni<ChainGaps> of(PanoramaQuestion question, int top, boolean strict) {
        return reader.read(question).map(sections -> {
            panoramas.refusePartial(sections, strict);
            return new ChainGaps(
                    question.chain(),
                    question.period().year(),
                    question.period().asOf(),
                    sections.isPartial(),
                    sections.all().stream().map(Section::source).toList(),
                    ChainGaps.FORMULA,
                    settings.version(),
                    sections.enterprises().brief() == null ? null : rank(sections, top),
                    PanoramaWarnings.of(
                            question, sections, sections.enterprises().brief()));
        });
    }

    private List<GapView> rank(Sections sections, int top) {
        ProjectBrief projects = sections.projects().brief();
        Map<String, Integer> landed = projects == null
                ? null
                : projects.nodes().stream().collect(toMap(ProjectBrief.Node::code, ProjectBrief.Node::landedCount));
        List<Scored> largest = sections.enterprises().brief().nodes().stream()
                .map(node -> new Scored(
                        node, GapScore.of(node, landed == null ? null : landed.getOrDefault(node.code(), 0), settings)))
                .sorted(Comparator.comparing((Scored scored) -> scored.gap().score())
                        .reversed()
                        .thenComparing(scored -> scored.node().code()))
                .limit(top)
                .toList();
        List<GapView> ranked = new ArrayList<>();
        for (Scored scored : largest) ranked.add(GapView.of(ranked.size() + 1, scored.node(), scored.gap()));
        return ranked;
    }
}
