package org.chainpanorama.gateway.panorama;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chainpanorama.chassis.text.Text;

/** What a reader of a panorama must keep in mind. */
final class PanoramaWarnings {

    private PanoramaWarnings() {}

    static List<Text> of(PanoramaQuestion question, Sections sections, EnterpriseBrief known) {
        Stream<Text> missing = sections.all().stream().map(Section::warning);
        Stream<Text> ours = Stream.of(nodes(sections, known), mixedTimes(question, sections), zoneOnly(question));
        Stream<Text> strangers = Stream.of(strangers(sections, known));
        return Stream.of(missing, ours, strangers, owners(sections))
                .flatMap(texts -> texts)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Text nodes(Sections sections, EnterpriseBrief known) {
        if (known == null) return Text.of("尚不知道该产业链的环节", "The nodes of the chain are not known yet");
        return sections.enterprises().brief() != null
                ? null
                : Text.of("环节目录取自最近一次正常数据", "The nodes are those of the last good catalogue");
    }

    /** Figures of different times side by side may not be set in relation. */
    private static Text mixedTimes(PanoramaQuestion question, Sections sections) {
        LocalDate asked = question.period().asOf();
        boolean otherYear = asked.getYear() != question.period().year();
        boolean otherDay = sections.all().stream()
                .map(Section::brief)
                .filter(Objects::nonNull)
                .map(OwnerBrief::asOf)
                .anyMatch(day -> day != null && !day.equals(asked));
        if (!otherYear && !otherDay) return null;
        return Text.of(
                        "各来源数据时点不一致：企业数据为 %d 年，项目与土地数据为 %s",
                        "The sources differ in time: enterprises of %d, projects and land as of %s")
                .with(question.period().year(), asked);
    }

    private static Text zoneOnly(PanoramaQuestion question) {
        return question.zone() == null ? null : Text.of("园区条件仅作用于企业数据", "The zone narrows the enterprises only");
    }

    /** A project or parcel on a node that the catalogue does not have shows in the totals but on no node. */
    private static Text strangers(Sections sections, EnterpriseBrief known) {
        if (known == null) return null;
        Set<String> nodes =
                known.nodes().stream().map(EnterpriseBrief.Node::code).collect(Collectors.toSet());
        Stream<String> projects = sections.projects().brief() == null
                ? Stream.of()
                : sections.projects().brief().nodes().stream().map(ProjectBrief.Node::code);
        Stream<String> land = sections.land().brief() == null
                ? Stream.of()
                : sections.land().brief().nodes().stream().map(LandBrief.Node::code);
        String strange = Stream.concat(projects, land)
                .filter(code -> !nodes.contains(code))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return strange.isEmpty()
                ? null
                : Text.of("目录中没有的环节：%s", "Nodes that the catalogue does not have: %s")
                        .with(strange);
    }

    /** The owners' own warnings come in the caller's language already. */
    private static Stream<Text> owners(Sections sections) {
        return sections.all().stream()
                .map(Section::brief)
                .filter(Objects::nonNull)
                .flatMap(brief -> brief.warnings().stream())
                .map(warning -> warning.isObject() ? warning.path("message") : warning)
                .map(JsonNode::asText)
                .filter(words -> !words.isEmpty())
                .map(words -> Text.of(words, words));
    }
}
