package org.chainpanorama.project.team;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.chainpanorama.chassis.zone.ZoneRows;
import org.chainpanorama.project.registry.ProjectRows;
import org.hibernate.annotations.Filter;

/** The service team of a project, N对一: one project, one team, one group reference, one responsible person. */
@Entity
@Filter(name = ZoneRows.FILTER, condition = ProjectRows.BY_PROJECT)
class ServiceTeam {

    @Id
    String projectCode;

    @Version
    long version;

    String name;
    String groupReference;
    String responsiblePerson;
    String responsibleUnit;
    String topLeader;

    @ElementCollection
    @CollectionTable(name = "service_team_member", joinColumns = @JoinColumn(name = "project_code"))
    @OrderColumn(name = "position")
    List<Member> members = new ArrayList<>();

    Instant updatedAt;

    /** One member of a team. */
    @Embeddable
    record Member(String name, String unit, String duty) {}

    protected ServiceTeam() {}

    ServiceTeam(String projectCode) {
        this.projectCode = projectCode;
    }

    void take(ServiceTeamRegistration registration) {
        name = registration.name();
        groupReference = registration.groupReference();
        responsiblePerson = registration.responsiblePerson();
        responsibleUnit = registration.responsibleUnit();
        topLeader = registration.topLeader();
        members.clear();
        registration.members().forEach(member -> members.add(new Member(member.name(), member.unit(), member.duty())));
        updatedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** N对一 needs a team, its group and one person who answers for it. */
    boolean isComplete() {
        return isGiven(name) && isGiven(groupReference) && isGiven(responsiblePerson);
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
