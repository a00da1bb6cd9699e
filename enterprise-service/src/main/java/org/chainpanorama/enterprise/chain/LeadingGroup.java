package org.chainpanorama.enterprise.chain;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The leading group 领导小组 of a chain, its members in order of precedence. */
@Entity
class LeadingGroup extends ChainPart {

    @Embeddable
    record Seat(@Enumerated(STRING) GroupRole role, String name, String office, String organisation) {}

    @Id
    String chainCode;

    String name;
    LocalDate foundedOn;
    String duty;

    @ElementCollection
    @CollectionTable(name = "leading_group_member", joinColumns = @JoinColumn(name = "chain_code"))
    @OrderColumn(name = "seat")
    List<Seat> members = new ArrayList<>();

    protected LeadingGroup() {}

    LeadingGroup(String chainCode) {
        this.chainCode = chainCode;
    }

    void register(LeadingGroupRegistration registration) {
        name = registration.name();
        foundedOn = registration.foundedOn();
        duty = registration.duty();
        List<Seat> seats = registration.members().stream()
                .map(member -> new Seat(member.role(), member.name(), member.office(), member.organisation()))
                .toList();
        if (!members.equals(seats)) {
            members.clear();
            members.addAll(seats);
        }
    }
}
