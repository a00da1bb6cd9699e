package org.chainpanorama.land.block;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.chainpanorama.chassis.figure.Confidentiality;
import org.chainpanorama.chassis.figure.FigureStatus;
import org.chainpanorama.chassis.zone.InZone;
import org.chainpanorama.chassis.zone.ZoneGuard;
import org.chainpanorama.chassis.zone.ZoneRows;
import org.chainpanorama.land.geometry.Boundary;
import org.chainpanorama.land.geometry.DeclaredArea;
import org.chainpanorama.land.geometry.SquareMetre;
import org.hibernate.annotations.Filter;

/** A block of land 区块 that is planned as a whole. Area in m², money in yuan; null where nobody said. */
@Entity
@Filter(name = ZoneRows.FILTER, condition = ZoneRows.BY_ZONE)
@EntityListeners(ZoneGuard.class)
class Block implements InZone {

    @Id
    String blockCode;

    @Version
    long version;

    String zone;
    String name;
    String nameEn;
    BigDecimal areaSquareMetres;

    @Embedded
    DeclaredArea declaredArea;

    boolean lowEfficiency;
    BigDecimal plannedInvestmentYuan;

    /** Who may see the planned investment. */
    @Enumerated(EnumType.STRING)
    Confidentiality confidentiality;

    @Enumerated(EnumType.STRING)
    DeliveryModel deliveryModel;

    @ElementCollection
    @CollectionTable(name = "block_programme", joinColumns = @JoinColumn(name = "block_code"))
    @Column(name = "programme")
    @Enumerated(EnumType.STRING)
    Set<Programme> programmes = new HashSet<>();

    String remark;

    @Enumerated(EnumType.STRING)
    FigureStatus dataStatus;

    @Embedded
    Boundary boundary;

    protected Block() {}

    Block(String blockCode) {
        this.blockCode = blockCode;
    }

    void register(BlockRegistration registration, Boundary outline) {
        zone = registration.zone();
        name = registration.name();
        nameEn = registration.nameEn();
        declaredArea = registration.declaredArea();
        areaSquareMetres = SquareMetre.of(registration.areaSquareMetres());
        if (areaSquareMetres == null && declaredArea != null) areaSquareMetres = declaredArea.squareMetres();
        lowEfficiency = registration.lowEfficiency();
        plannedInvestmentYuan = registration.plannedInvestmentYuan() == null
                ? null
                : registration.plannedInvestmentYuan().setScale(2);
        confidentiality = registration.confidentiality();
        deliveryModel = registration.deliveryModel();
        remark = registration.remark();
        dataStatus = registration.dataStatus() == null ? FigureStatus.REPORTED : registration.dataStatus();
        if (!Objects.equals(boundary, outline)) boundary = outline;
        Set<Programme> wanted = EnumSet.noneOf(Programme.class);
        if (registration.programmes() != null) wanted.addAll(registration.programmes());
        programmes.retainAll(wanted);
        programmes.addAll(wanted);
    }

    @Override
    public String zone() {
        return zone;
    }
}
