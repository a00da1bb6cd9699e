package org.chainpanorama.project.group;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.chainpanorama.chassis.zone.InZone;
import org.chainpanorama.chassis.zone.ZoneGuard;
import org.chainpanorama.chassis.zone.ZoneRows;
import org.chainpanorama.project.figure.StoredFigure;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Filter;

/**
 * A group of projects with the output that was published for it as a whole. What is known of single members stands with them; the residual is
 * what the group's other members make together, without a split.
 */
@Entity
@Filter(name = ZoneRows.FILTER, condition = ZoneRows.BY_ZONE)
@EntityListeners(ZoneGuard.class)
class ProjectGroup implements InZone {

    @Id
    String groupCode;

    @Version
    long version;

    String name;
    String zone;
    String carrierCode;

    @Embedded
    @EmbeddedColumnNaming("published_output_%s")
    StoredFigure publishedOutput;

    @Embedded
    @EmbeddedColumnNaming("residual_output_%s")
    StoredFigure residualOutput;

    @ElementCollection
    @CollectionTable(name = "project_group_member", joinColumns = @JoinColumn(name = "group_code"))
    @MapKeyColumn(name = "project_code")
    Map<String, Member> members = new HashMap<>();

    Instant updatedAt;

    /** A member's own output; null where only the group's is known. */
    @Embeddable
    static class Member {

        @Embedded
        @EmbeddedColumnNaming("output_%s")
        StoredFigure output;

        /** Keeps the row of a member without an output. */
        boolean listed = true;

        protected Member() {}

        Member(StoredFigure output) {
            this.output = output;
        }
    }

    protected ProjectGroup() {}

    ProjectGroup(String groupCode) {
        this.groupCode = groupCode;
    }

    void take(GroupRegistration registration) {
        name = registration.name();
        zone = registration.zone();
        carrierCode = registration.carrierCode();
        publishedOutput = StoredFigure.of(registration.publishedOutput());
        residualOutput = StoredFigure.of(registration.residualOutput());
        members.clear();
        registration
                .members()
                .forEach(member -> members.put(member.projectCode(), new Member(StoredFigure.of(member.output()))));
        updatedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** Sum of the outputs that are known of single members, in yuan; null when none is. */
    BigDecimal partsOutputYuan() {
        return members.values().stream()
                .map(member -> StoredFigure.value(member.output))
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    BigDecimal residualOutputYuan() {
        return StoredFigure.value(residualOutput);
    }

    /** Parts and residual together; null when neither is known. */
    BigDecimal outputYuan() {
        BigDecimal parts = partsOutputYuan();
        BigDecimal residual = residualOutputYuan();
        if (parts == null || residual == null) {
            return parts == null ? residual : parts;
        }
        return parts.add(residual);
    }

    @Override
    public String zone() {
        return zone;
    }
}
