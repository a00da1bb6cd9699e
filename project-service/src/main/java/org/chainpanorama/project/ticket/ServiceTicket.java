package org.chainpanorama.project.ticket;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.text.Coded;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.chassis.zone.ZoneRows;
import org.chainpanorama.project.registry.ProjectRows;
import org.hibernate.annotations.Filter;

/** A service request of a company or for a project. Its state changes only through {@link #moveTo}. */
@Entity
@Filter(name = ZoneRows.FILTER, condition = ProjectRows.BY_PROJECT_OR_ZONE)
class ServiceTicket {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long ticketId;

    @Version
    long version;

    String projectCode;
    String creditCode;

    /** The zone whose office took a ticket without a project; null where an office of no single zone did. */
    String zone;

    @Enumerated(EnumType.STRING)
    ServiceMenuItem menuItem;

    @Enumerated(EnumType.STRING)
    TicketChannel channel;

    String title;
    String detail;

    @Enumerated(EnumType.STRING)
    private TicketState state;

    LocalDate dueOn;
    LocalDate submittedOn;
    LocalDate closedOn;
    Short satisfaction;

    @ElementCollection
    @CollectionTable(name = "ticket_transition", joinColumns = @JoinColumn(name = "ticket_id"))
    @OrderColumn(name = "position")
    List<Move> moves = new ArrayList<>();

    Instant updatedAt;

    /** A move on record. */
    @Embeddable
    record Move(
            @Enumerated(EnumType.STRING) TicketState fromState,
            @Enumerated(EnumType.STRING) TicketState toState,
            LocalDate effectiveOn,
            String reason,
            String actor,
            Instant recordedAt) {}

    protected ServiceTicket() {}

    ServiceTicket(TicketRegistration registration, LocalDate submittedOn, String zone) {
        this.zone = zone;
        projectCode = registration.projectCode();
        creditCode = registration.creditCode();
        menuItem = registration.menuItem();
        channel = registration.channel();
        title = registration.title();
        detail = registration.detail();
        dueOn = registration.dueOn();
        this.submittedOn = submittedOn;
        state = TicketState.SUBMITTED;
        updatedAt = now();
    }

    TicketState state() {
        return state;
    }

    void moveTo(TicketMoveRequest request, LocalDate effectiveOn) {
        TicketState to = request.to();
        var row = TicketState.LIFECYCLE.find(state, to, null).orElseThrow(() -> TicketState.LIFECYCLE
                .refused(state, to, List.of(), null)
                .with("state", Coded.of(state)));
        requireComplete(request, effectiveOn, row.mustSay("reason"), row.mustSay("satisfaction"));
        moves.add(new Move(state, to, effectiveOn, request.reason(), request.actor(), now()));
        state = to;
        if (to == TicketState.CLOSED) {
            satisfaction = request.satisfaction();
        }
        closedOn = TicketState.LIFECYCLE.isFinal(to) ? effectiveOn : null;
        updatedAt = now();
    }

    private void requireComplete(
            TicketMoveRequest request, LocalDate effectiveOn, boolean needsReason, boolean needsSatisfaction) {
        List<InputError> faults = new ArrayList<>();
        if (needsReason && (request.reason() == null || request.reason().isBlank())) {
            faults.add(InputError.body("/reason", "reason-required", Text.of("此变更须说明原因", "this move needs a reason")));
        }
        if (needsSatisfaction != (request.satisfaction() != null)) {
            faults.add(InputError.body(
                    "/satisfaction",
                    "satisfaction-on-closing",
                    Text.of("关闭时须填满意度,其他变更不填", "is given when closing, and only then")));
        }
        if (effectiveOn.isBefore(lastDay())) {
            faults.add(InputError.body(
                    "/effectiveOn",
                    "before-last-move",
                    Text.of("不得早于上一次变更(%s)", "must not lie before the last move (%s)")
                            .with(lastDay())));
        }
        if (!faults.isEmpty()) {
            throw Problem.of(ProblemType.RULE_VIOLATED, Text.of("工单变更不合规则", "the move breaks a rule"))
                    .with(faults);
        }
    }

    private LocalDate lastDay() {
        return moves.isEmpty() ? submittedOn : moves.get(moves.size() - 1).effectiveOn();
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
