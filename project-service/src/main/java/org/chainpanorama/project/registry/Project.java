package org.chainpanorama.project.registry;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chainpanorama.chassis.figure.Confidentiality;
import org.chainpanorama.chassis.lifecycle.Guard;
import org.chainpanorama.chassis.zone.InZone;
import org.chainpanorama.chassis.zone.ZoneGuard;
import org.chainpanorama.chassis.zone.ZoneRows;
import org.chainpanorama.project.figure.StoredFigure;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Filter;

/** An investment project 招商项目. Its stage changes only through {@link #moveTo}; {@link Stage#LIFECYCLE} holds the rules of a move. */
@Entity
@Filter(name = ZoneRows.FILTER, condition = ZoneRows.BY_ZONE)
@EntityListeners(ZoneGuard.class)
class Project implements InZone {

    @Id
    String projectCode;

    @Version
    long version;

    String name;
    String nameEn;
    String zone;
    String summary;
    String investorName;
    String investorCreditCode;
    BigDecimal totalInvestmentYuan;
    BigDecimal plannedOutputYuan;

    @Embedded
    @EmbeddedColumnNaming("capacity_%s")
    StoredFigure capacity;

    @Enumerated(EnumType.STRING)
    SupplyMode supplyMode;

    String supplyNote;

    @Enumerated(EnumType.STRING)
    LeadSource leadSource;

    String referrerCreditCode;
    String referrerProjectCode;

    @Enumerated(EnumType.STRING)
    SiteKind siteKind;

    String siteCode;
    String siteUnitCode;
    String redevelopsParcelCode;
    BigDecimal newLandSquareMetres;
    boolean strategicEmerging;
    boolean synthetic;
    LocalDate leadOn;

    /** Who may see its money. */
    @Enumerated(EnumType.STRING)
    Confidentiality confidentiality;

    @ElementCollection
    @CollectionTable(name = "project_node", joinColumns = @JoinColumn(name = "project_code"))
    @BatchSize(size = 200)
    Set<ProjectNode> nodes = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "project_evidence", joinColumns = @JoinColumn(name = "project_code"))
    @MapKeyColumn(name = "type")
    @MapKeyEnumerated(EnumType.STRING)
    @BatchSize(size = 200)
    Map<EvidenceType, ProjectEvidence> evidence = new EnumMap<>(EvidenceType.class);

    @OneToMany(mappedBy = "project", cascade = CascadeType.PERSIST)
    @OrderBy("sequence")
    @BatchSize(size = 200)
    List<StageTransition> transitions = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private int stageRank;
    private LocalDate stageSince;
    private boolean serviceTeamComplete;
    Instant createdAt;
    Instant updatedAt;

    protected Project() {}

    Project(String projectCode, StageMove entry) {
        this.projectCode = projectCode;
        this.createdAt = now();
        enter(null, entry, List.of());
    }

    Stage stage() {
        return stage;
    }

    /** Position on the path; for a suspended or terminated project that of the stage where it stopped. */
    int stageRank() {
        return stageRank;
    }

    LocalDate stageSince() {
        return stageSince;
    }

    boolean isServiceTeamComplete() {
        return serviceTeamComplete;
    }

    void serviceTeamIsComplete(boolean complete) {
        serviceTeamComplete = complete;
        touch();
    }

    boolean hasNodes() {
        return !nodes.isEmpty();
    }

    boolean hasSite() {
        return siteCode != null;
    }

    boolean hasCapacity() {
        return capacity != null;
    }

    boolean startsInStandingPremises() {
        return supplyMode != null && supplyMode.startsInStandingPremises();
    }

    /** ZERO_LAND 零供地 means a carrier unit and no square metre of new land; any other mode keeps the rule by not being bound by it. */
    boolean keepsZeroLand() {
        return supplyMode != SupplyMode.ZERO_LAND
                || siteKind == SiteKind.CARRIER_UNIT
                        && newLandSquareMetres != null
                        && newLandSquareMetres.signum() == 0;
    }

    /** Takes what was registered; the rules about it are {@link RegistrationRules}'. */
    void take(ProjectRegistration registration, Set<ProjectNode> checkedNodes) {
        name = registration.name();
        nameEn = registration.nameEn();
        zone = registration.zone();
        summary = registration.summary();
        investorName =
                registration.investor() == null ? null : registration.investor().name();
        investorCreditCode =
                registration.investor() == null ? null : registration.investor().creditCode();
        totalInvestmentYuan = registration.totalInvestmentYuan();
        plannedOutputYuan = registration.plannedOutputYuan();
        capacity = StoredFigure.of(registration.capacity());
        supplyMode = registration.supplyMode();
        supplyNote = registration.supplyNote();
        leadSource = registration.leadSource();
        referrerCreditCode = registration.referrerCreditCode();
        referrerProjectCode = registration.referrerProjectCode();
        takeSite(registration.site());
        redevelopsParcelCode = registration.redevelopsParcelCode();
        newLandSquareMetres = registration.newLandSquareMetres();
        strategicEmerging = registration.strategicEmerging();
        synthetic = registration.synthetic();
        leadOn = registration.leadOn();
        confidentiality = registration.confidentiality();
        if (!nodes.equals(checkedNodes)) {
            nodes.clear();
            nodes.addAll(checkedNodes);
        }
        touch();
    }

    private void takeSite(SiteReference site) {
        siteKind = site == null ? null : site.kind();
        siteCode = site == null ? null : site.code();
        siteUnitCode = site == null ? null : site.unitCode();
    }

    /** Moves to another stage, or refuses with every reason. */
    StageMoved moveTo(StageMove move, Set<Fact> facts, ProjectRules rules) {
        Standing standing = Standing.of(this, move.evidence(), facts, rules);
        var row = standing.moveTo(move.to());
        move.requireInOrder(stageSince, row.mustSay("reason"));
        List<Guard<Standing>> unmet = row.unmet(standing);
        if (!unmet.isEmpty() && !move.historical()) {
            throw standing.refused(move.to(), unmet);
        }
        for (EvidenceInput document : move.evidence()) {
            evidence.put(document.type(), new ProjectEvidence(document.reference(), document.datedOn()));
        }
        lastTransition().endAt(move.countsFrom());
        enter(row.from(), move, unmet);
        return new StageMoved(projectCode, row.from(), move.to(), MoveKind.of(row), move.effectiveOn());
    }

    StageTransition lastTransition() {
        return transitions.get(transitions.size() - 1);
    }

    private void enter(Stage from, StageMove move, List<Guard<Standing>> waived) {
        stage = Objects.requireNonNull(move.to());
        stageRank = stage.isOnPath() ? stage.rank() : stageRank;
        stageSince = move.countsFrom();
        transitions.add(new StageTransition(this, transitions.size(), from, move, stageRank, waived));
        touch();
    }

    private void touch() {
        updatedAt = now();
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public String zone() {
        return zone;
    }
}
