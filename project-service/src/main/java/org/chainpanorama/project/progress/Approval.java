package org.chainpanorama.project.progress;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.chainpanorama.chassis.zone.ZoneRows;
import org.chainpanorama.project.figure.StoredFigure;
import org.chainpanorama.project.registry.ProjectRows;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Filter;

/** An approval of a project: when the office accepted the request and when it issued the paper. */
@Entity
@Filter(name = ZoneRows.FILTER, condition = ProjectRows.BY_PROJECT)
class Approval {

    @Id
    String approvalKey;

    @Version
    long version;

    String projectCode;

    @Enumerated(EnumType.STRING)
    ApprovalType type;

    String authority;
    String documentNumber;
    LocalDate acceptedOn;
    LocalDate issuedOn;

    @Embedded
    @EmbeddedColumnNaming("claimed_duration_%s")
    StoredFigure claimedDuration;

    Instant updatedAt;

    protected Approval() {}

    Approval(String projectCode, ApprovalType type) {
        this.approvalKey = key(projectCode, type);
        this.projectCode = projectCode;
        this.type = type;
    }

    static String key(String projectCode, ApprovalType type) {
        return projectCode + "/" + type;
    }

    void take(ApprovalRegistration registration) {
        authority = registration.authority();
        documentNumber = registration.documentNumber();
        acceptedOn = registration.acceptedOn();
        issuedOn = registration.issuedOn();
        claimedDuration = StoredFigure.of(registration.claimedDuration());
        updatedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    boolean isIssuedBy(LocalDate day) {
        return issuedOn != null && !issuedOn.isAfter(day);
    }
}
