package org.chainpanorama.project.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chainpanorama.chassis.figure.Figure;
import org.chainpanorama.chassis.security.Reader;
import org.chainpanorama.chassis.security.Withheld;
import org.chainpanorama.chassis.text.Coded;
import org.chainpanorama.project.figure.StoredFigure;
import org.chainpanorama.project.progress.TimelineView.Span;
import org.chainpanorama.project.progress.TimelineView.TimelineEvent;

/** Reads a timeline out of milestones and approvals. */
final class Timeline {

    private final Map<MilestoneType, Milestone> milestones = new EnumMap<>(MilestoneType.class);

    private final Withheld withheld;

    private Timeline(List<Milestone> milestones, Reader reader) {
        this.withheld = new Withheld(reader);
        milestones.forEach(milestone -> this.milestones.put(milestone.type, milestone));
    }

    static TimelineView of(List<Milestone> milestones, List<Approval> approvals, Reader reader) {
        Timeline timeline = new Timeline(milestones, reader);
        List<Span> spans = timeline.spans();
        return new TimelineView(spans, events(milestones, approvals), timeline.withheld.fields());
    }

    /** What a source claims, and every step of a track of which both ends were passed. */
    private List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        for (Milestone milestone : milestones.values()) {
            if (milestone.claimedFrom != null) {
                spans.add(span(
                        milestone.claimedFrom,
                        milestone.type,
                        StoredFigure.view("spans.claimed", milestone.claimedDuration, withheld)));
            }
            MilestoneType before = stepBefore(milestone.type);
            if (before != null && before != milestone.claimedFrom && milestone.done) {
                spans.add(span(before, milestone.type, null));
            }
        }
        return spans;
    }

    private MilestoneType stepBefore(MilestoneType type) {
        return type.inTrack().stream()
                .filter(other -> other.compareTo(type) < 0)
                .filter(other -> milestones.containsKey(other) && milestones.get(other).done)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private Span span(MilestoneType from, MilestoneType to, Figure claimed) {
        LocalDate start = milestones.containsKey(from) ? milestones.get(from).actualOn : null;
        LocalDate end = milestones.get(to).actualOn;
        Integer days = start == null || end == null ? null : Math.toIntExact(ChronoUnit.DAYS.between(start, end));
        return new Span(Coded.of(from), Coded.of(to), days, claimed);
    }

    private static List<TimelineEvent> events(List<Milestone> milestones, List<Approval> approvals) {
        Stream<TimelineEvent> passed = milestones.stream()
                .map(milestone -> new TimelineEvent(
                        "MILESTONE",
                        Coded.of(milestone.type),
                        milestone.plannedOn,
                        milestone.actualOn,
                        milestone.done));
        Stream<TimelineEvent> issued = approvals.stream()
                .map(approval -> new TimelineEvent(
                        "APPROVAL", Coded.of(approval.type), null, approval.issuedOn, approval.issuedOn != null));
        return Stream.concat(passed, issued)
                .sorted(Comparator.comparing(TimelineEvent::actualOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }
}
