package org.chainpanorama.land.carrier;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
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
import org.chainpanorama.land.geometry.DeclaredArea;
import org.chainpanorama.land.geometry.SquareMetre;
import org.hibernate.annotations.Filter;

/** A carrier 载体: a park, incubator or standard factory that lets floor to enterprises. Land 占地 and floor are different areas. */
@Entity
@Filter(name = ZoneRows.FILTER, condition = ZoneRows.BY_ZONE)
@EntityListeners(ZoneGuard.class)
class Carrier implements InZone {

    @Id
    String carrierCode;

    @Version
    long version;

    String zone;
    String name;
    String nameEn;

    @Enumerated(EnumType.STRING)
    CarrierKind kind;

    String blockCode;
    BigDecimal landSquareMetres;

    @Embedded
    DeclaredArea declaredArea;

    BigDecimal leasableFloorSquareMetres;

    @Enumerated(EnumType.STRING)
    CarrierOrigin origin;

    @Enumerated(EnumType.STRING)
    CarrierTenure tenure;

    String tenureSource;
    String cooperationModel;
    String possibleSameAs;
    LocalDate openedOn;

    @Enumerated(EnumType.STRING)
    FigureStatus dataStatus;

    @Embedded
    Boundary boundary;

    @ElementCollection
    @CollectionTable(name = "carrier_chain_node", joinColumns = @JoinColumn(name = "carrier_code"))
    Set<CheckedNode> chainNodes = new HashSet<>();

    protected Carrier() {}

    Carrier(String carrierCode) {
        this.carrierCode = carrierCode;
    }

    /**
     * Takes over what is registered.
     *
     * @param unitFloor floor of all its units, m²
     */
    void register(CarrierRegistration registration, Set<CheckedNode> nodes, Boundary outline, BigDecimal unitFloor) {
        requireLand(registration);
        requireFits(unitFloor, registration.leasableFloorSquareMetres());
        zone = registration.zone();
        name = registration.name();
        nameEn = registration.nameEn();
        kind = registration.kind();
        blockCode = registration.blockCode();
        declaredArea = registration.declaredArea();
        landSquareMetres = registration.landSquareMetres() != null
                ? SquareMetre.of(registration.landSquareMetres())
                : declaredArea.squareMetres();
        leasableFloorSquareMetres = SquareMetre.of(registration.leasableFloorSquareMetres());
        origin = registration.origin();
        tenure = registration.tenure();
        tenureSource = registration.tenureSource();
        cooperationModel = registration.cooperationModel();
        possibleSameAs = registration.possibleSameAs();
        openedOn = registration.openedOn();
        dataStatus = registration.dataStatus() == null ? FigureStatus.REPORTED : registration.dataStatus();
        if (!Objects.equals(boundary, outline)) boundary = outline;
        chainNodes.retainAll(nodes);
        chainNodes.addAll(nodes);
    }

    /** Its units may not have more floor than can be let. */
    void requireFits(BigDecimal unitFloor) {
        requireFits(unitFloor, leasableFloorSquareMetres);
    }

    private static void requireFits(BigDecimal unitFloor, BigDecimal leasable) {
        if (leasable == null || unitFloor.compareTo(leasable) <= 0) return;
        Text message = Text.of("单元面积合计 %s 平方米，超过可租赁面积 %s 平方米", "the units have %s m² together, only %s m² can be let")
                .with(unitFloor, leasable);
        throw Problem.of(ProblemType.CAPACITY_EXCEEDED, message)
                .with(InputError.body("/floorSquareMetres", "leasable-floor", message));
    }

    private void requireLand(CarrierRegistration registration) {
        if (registration.landSquareMetres() == null && registration.declaredArea() == null) {
            Text message = Text.of("占地面积与申报面积至少填一个", "the land is needed in m² or as it was stated");
            throw Problem.of(ProblemType.VALIDATION_FAILED, message)
                    .with(InputError.body("/landSquareMetres", "not-null", message));
        }
        if (carrierCode.equals(registration.possibleSameAs())) {
            Text message = Text.of("不能指向自身", "a carrier is always the same as itself");
            throw Problem.of(ProblemType.RULE_VIOLATED, message)
                    .with(InputError.body("/possibleSameAs", "itself", message));
        }
    }

    @Override
    public String zone() {
        return zone;
    }
}
