package org.chainpanorama.land.parcel;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.chainpanorama.chassis.catalogue.CheckedNode;
import org.chainpanorama.chassis.figure.FigureStatus;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.chassis.zone.InZone;
import org.chainpanorama.chassis.zone.ZoneGuard;
import org.chainpanorama.chassis.zone.ZoneRows;
import org.chainpanorama.land.geometry.Boundary;
import org.chainpanorama.land.geometry.SquareMetre;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Filter;

/** A parcel of land 宗地. Area in m², scale 2. One that was split or merged stays on record and no longer changes. */
@Entity
@Filter(name = ZoneRows.FILTER, condition = ZoneRows.BY_ZONE)
@EntityListeners(ZoneGuard.class)
class Parcel implements InZone {

    @Id
    String parcelCode;

    @Version
    long version;

    String zone;
    String name;
    String location;
    String blockCode;
    BigDecimal areaSquareMetres;

    @Enumerated(EnumType.STRING)
    LandUse landUse;

    @Enumerated(EnumType.STRING)
    Grade grade;

    boolean idle;
    boolean lowEfficiency;

    @Enumerated(EnumType.STRING)
    ParcelStatus status = ParcelStatus.LIVE;

    /** The latest observed plot ratio 容积率 and its day, kept here for the filter. */
    BigDecimal plotRatio;

    LocalDate plotRatioOn;
    LocalDate registeredOn;
    LocalDate retiredOn;

    @Enumerated(EnumType.STRING)
    FigureStatus dataStatus;

    @Embedded
    Boundary boundary;

    @ElementCollection
    @CollectionTable(name = "parcel_chain_node", joinColumns = @JoinColumn(name = "parcel_code"))
    @BatchSize(size = 200)
    Set<CheckedNode> chainNodes = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "parcel_user", joinColumns = @JoinColumn(name = "parcel_code"))
    @BatchSize(size = 200)
    Set<ParcelUse> users = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "parcel_right", joinColumns = @JoinColumn(name = "parcel_code"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    List<ParcelRight> rights = new ArrayList<>();

    protected Parcel() {}

    Parcel(String parcelCode) {
        this.parcelCode = parcelCode;
    }

    /** Takes over what is registered; all of it or nothing. */
    void register(ParcelRegistration registration, Set<CheckedNode> nodes, Boundary outline) {
        requireLive();
        if (registration.users() != null)
            requireUsersFit(registration.users(), registration.areaSquareMetres(), "/users");
        zone = registration.zone();
        name = registration.name();
        location = registration.location();
        blockCode = registration.blockCode();
        areaSquareMetres = SquareMetre.of(registration.areaSquareMetres());
        landUse = registration.landUse();
        grade = registration.grade();
        idle = Boolean.TRUE.equals(registration.idle());
        lowEfficiency = Boolean.TRUE.equals(registration.lowEfficiency());
        registeredOn = registration.registeredOn();
        dataStatus = registration.dataStatus() == null ? FigureStatus.REPORTED : registration.dataStatus();
        if (!Objects.equals(boundary, outline)) boundary = outline;
        if (!chainNodes.equals(nodes)) {
            chainNodes.retainAll(nodes);
            chainNodes.addAll(nodes);
        }
        if (registration.users() != null) replaceUsers(registration.users());
        if (registration.rights() != null) replaceRights(registration.rights());
    }

    void useBy(List<ParcelUse> uses, String pointer) {
        requireLive();
        requireUsersFit(uses, areaSquareMetres, pointer);
        replaceUsers(uses);
    }

    void replaceRights(List<ParcelRight> registered) {
        requireLive();
        if (rights.equals(registered)) return;
        rights.clear();
        rights.addAll(registered);
    }

    /** Keeps the plot ratio of the latest observation; one of an earlier day changes nothing here. */
    void observed(LocalDate day, BigDecimal ratio) {
        if (plotRatioOn != null && plotRatioOn.isAfter(day)) return;
        plotRatioOn = day;
        plotRatio = ratio;
    }

    /** Takes over from the parcels it came from what they agree on, and all chain nodes they served. */
    void comeFrom(List<Parcel> parents, ParcelPart part, LocalDate day, Boundary outline) {
        Parcel first = parents.get(0);
        zone = first.zone;
        name = part.name();
        location = agreed(parents, parent -> parent.location);
        blockCode = agreed(parents, parent -> parent.blockCode);
        areaSquareMetres = SquareMetre.of(part.areaSquareMetres());
        LandUse use = agreed(parents, parent -> parent.landUse);
        landUse = use == null ? LandUse.OTHER : use;
        grade = agreed(parents, parent -> parent.grade);
        idle = parents.stream().allMatch(parent -> parent.idle);
        lowEfficiency = parents.stream().anyMatch(parent -> parent.lowEfficiency);
        registeredOn = day;
        dataStatus = first.dataStatus;
        boundary = outline;
        parents.forEach(parent -> chainNodes.addAll(parent.chainNodes));
    }

    private static <T> T agreed(List<Parcel> parents, Function<Parcel, T> field) {
        T value = field.apply(parents.get(0));
        return parents.stream().allMatch(parent -> Objects.equals(field.apply(parent), value)) ? value : null;
    }

    /** Ends this parcel, which lives on in others from that day. */
    void retire(ParcelStatus asWhat, LocalDate day) {
        requireLive();
        status = asWhat;
        retiredOn = day;
    }

    void requireLive() {
        if (status == ParcelStatus.LIVE) return;
        throw Problem.of(
                ProblemType.ILLEGAL_TRANSITION,
                Text.of("宗地 %s 已分割或合并，不能再变更", "Parcel %s was split or merged and no longer changes")
                        .with(parcelCode));
    }

    private void replaceUsers(List<ParcelUse> uses) {
        Set<ParcelUse> wanted = Set.copyOf(uses);
        if (users.equals(wanted)) return;
        users.clear();
        users.addAll(wanted);
    }

    /** On no day may the users hold more land than there is, nor one of them twice. */
    private static void requireUsersFit(List<ParcelUse> uses, BigDecimal area, String pointer) {
        for (int index = 0; index < uses.size(); index++) {
            ParcelUse use = uses.get(index);
            BigDecimal inUse = uses.stream()
                    .filter(other -> other.lastsOn(use.usedFrom()))
                    .map(ParcelUse::usedSquareMetres)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (inUse.compareTo(area) > 0) {
                throw refused(
                        pointer + "/" + index + "/usedSquareMetres", "exceeds-parcel", TOO_MUCH.with(inUse, area));
            }
            boolean twice = uses.stream()
                    .anyMatch(other ->
                            other != use && other.creditCode().equals(use.creditCode()) && other.overlaps(use));
            if (twice) throw refused(pointer + "/" + index + "/creditCode", "overlaps", TWICE.with(use.creditCode()));
        }
    }

    private static final Text TOO_MUCH =
            Text.of("使用面积合计 %s 平方米，超过宗地 %s 平方米", "Users hold %s m² together, the parcel has %s m²");
    private static final Text TWICE = Text.of("企业 %s 的使用期重叠", "Enterprise %s uses the parcel twice at one time");

    private static Problem refused(String pointer, String code, Text message) {
        return Problem.of(ProblemType.RULE_VIOLATED, message).with(InputError.body(pointer, code, message));
    }

    @Override
    public String zone() {
        return zone;
    }
}
