package org.chainpanorama.land.parcel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.chainpanorama.chassis.page.Items;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.store.ChangeFeed;
import org.chainpanorama.chassis.store.SeenBy;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.land.geometry.Boundary;

/** Splits and merges parcels and keeps where each came from. The areas of the parts sum to that of the whole. */
@ApplicationScoped
class ParcelLineageService {

    private final ParcelRepository parcels;
    private final ParcelLineageRepository lineages;
    private final ParcelService service;
    private final ChangeFeed feed;

    ParcelLineageService(
            ParcelRepository parcels, ParcelLineageRepository lineages, ParcelService service, ChangeFeed feed) {
        this.parcels = parcels;
        this.lineages = lineages;
        this.service = service;
        this.feed = feed;
    }

    @Transactional
    LineageView lineage(String parcelCode) {
        service.require(parcelCode);
        return new LineageView(
                parcelCode,
                walk(parcelCode, lineages::above, link -> link.parentCode),
                walk(parcelCode, lineages::below, link -> link.childCode));
    }

    @Transactional
    Items<ParcelView> split(String parcelCode, ParcelSplit split) {
        service.require(parcelCode);
        Parcel parent = lockFree(parcelCode);
        requireSum(split.children().stream().map(ParcelPart::areaSquareMetres).toList(), parent.areaSquareMetres);
        parent.retire(ParcelStatus.SPLIT, split.effectiveOn());
        List<ParcelView> children = new ArrayList<>();
        for (int index = 0; index < split.children().size(); index++) {
            ParcelPart part = split.children().get(index);
            Parcel child = create(part, List.of(parent), split.effectiveOn(), "/children/" + index);
            lineages.persist(new ParcelLineage(
                    parcelCode, part.parcelCode(), LineageKind.SPLIT, split.effectiveOn(), split.reason()));
            children.add(announce("parcel.registered", child));
        }
        announce("parcel.split", parent);
        return new Items<>(children);
    }

    @Transactional
    ParcelView merge(ParcelMerge merge) {
        Set<String> codes = new java.util.TreeSet<>(merge.parents());
        if (codes.size() < merge.parents().size()) {
            throw refused("/parents", "repeated", Text.of("同一宗地出现两次", "a parcel is named twice"));
        }
        List<Parcel> parents = codes.stream().map(this::lockFree).toList();
        if (parents.stream().map(parent -> parent.zone).distinct().count() > 1) {
            throw refused("/parents", "zones", Text.of("宗地不在同一开发区", "the parcels lie in different zones"));
        }
        requireSum(
                parents.stream().map(parent -> parent.areaSquareMetres).toList(),
                merge.child().areaSquareMetres());
        parents.forEach(parent -> parent.retire(ParcelStatus.MERGED, merge.effectiveOn()));
        Parcel child = create(merge.child(), parents, merge.effectiveOn(), "/child");
        for (Parcel parent : parents) {
            lineages.persist(new ParcelLineage(
                    parent.parcelCode, child.parcelCode, LineageKind.MERGE, merge.effectiveOn(), merge.reason()));
            announce("parcel.merged", parent);
        }
        return announce("parcel.registered", child);
    }

    /** Locks a live parcel that nobody redevelops or holds; always in the order of codes, so that two merges cannot deadlock. */
    private Parcel lockFree(String parcelCode) {
        service.lockLive(parcelCode, "/parents");
        if (parcels.hasLiveRedevelopment(parcelCode)) throw busy(UNDER_REDEVELOPMENT.with(parcelCode));
        if (parcels.hasLiveHold(parcelCode)) throw busy(HELD.with(parcelCode));
        return parcels.findById(parcelCode);
    }

    private static final Text UNDER_REDEVELOPMENT = Text.of("宗地 %s 正在改造", "Parcel %s is under redevelopment");
    private static final Text HELD = Text.of("宗地 %s 已被预留", "Parcel %s is held for a project");

    private Parcel create(ParcelPart part, List<Parcel> parents, java.time.LocalDate effectiveOn, String pointer) {
        if (parcels.findById(part.parcelCode()) != null) {
            Text message = Text.of("宗地 %s 已存在", "parcel %s exists already").with(part.parcelCode());
            throw Problem.of(ProblemType.ALREADY_EXISTS, message)
                    .with(InputError.body(pointer + "/parcelCode", "exists", message));
        }
        Parcel child = new Parcel(part.parcelCode());
        child.comeFrom(parents, part, effectiveOn, Boundary.of(part.geometry()));
        parcels.persist(child);
        parcels.flush();
        return child;
    }

    private ParcelView announce(String type, Parcel parcel) {
        parcels.flush();
        ParcelView view = ParcelView.of(parcel);
        feed.record(SeenBy.zones(parcel.zone), type, parcel.parcelCode, view);
        return view;
    }

    private List<LineageView.Link> walk(
            String start,
            Function<Collection<String>, List<ParcelLineage>> step,
            Function<ParcelLineage, String> otherEnd) {
        List<LineageView.Link> links = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of(start));
        Set<String> front = Set.of(start);
        for (int depth = 1; !front.isEmpty(); depth++) {
            Set<String> next = new LinkedHashSet<>();
            for (ParcelLineage lineage : step.apply(front)) {
                links.add(LineageView.Link.of(lineage, depth));
                if (seen.add(otherEnd.apply(lineage))) next.add(otherEnd.apply(lineage));
            }
            front = next;
        }
        return links;
    }

    private static void requireSum(List<BigDecimal> parts, BigDecimal whole) {
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(whole) == 0) return;
        throw refused(
                "",
                "area-sum",
                Text.of("面积合计 %s 平方米，应为 %s 平方米", "the areas sum to %s m² and must sum to %s m²")
                        .with(sum, whole));
    }

    private static Problem busy(Text message) {
        return Problem.of(ProblemType.ILLEGAL_TRANSITION, message);
    }

    private static Problem refused(String pointer, String code, Text message) {
        return Problem.of(ProblemType.RULE_VIOLATED, message).with(InputError.body(pointer, code, message));
    }
}
