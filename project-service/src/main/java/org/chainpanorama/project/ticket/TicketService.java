package org.chainpanorama.project.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.page.PageQuery;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.security.ZoneScope;
import org.chainpanorama.chassis.store.ChangeFeed;
import org.chainpanorama.chassis.store.SeenBy;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.chassis.time.BusinessDay;
import org.chainpanorama.project.registry.ProjectService;

/** Takes service tickets in and moves them on. */
@ApplicationScoped
class TicketService {

    private final TicketRepository tickets;
    private final ProjectService projects;
    private final BusinessDay businessDay;
    private final ChangeFeed feed;
    private final ZoneScope zones;

    TicketService(
            TicketRepository tickets,
            ProjectService projects,
            BusinessDay businessDay,
            ChangeFeed feed,
            ZoneScope zones) {
        this.zones = zones;
        this.tickets = tickets;
        this.projects = projects;
        this.businessDay = businessDay;
        this.feed = feed;
    }

    @Transactional
    Page<TicketView> list(TicketFilter filter, PageQuery query) {
        return tickets.page(filter, query).map(TicketView::of);
    }

    @Transactional
    TicketView get(long id) {
        return tickets.findByIdOptional(id).map(TicketView::of).orElseThrow(() -> unknown(id));
    }

    @Transactional
    TicketView submit(TicketRegistration registration) {
        LocalDate submittedOn = businessDay.or(registration.submittedOn());
        refuse(faults(registration, submittedOn));
        ServiceTicket ticket =
                new ServiceTicket(registration, submittedOn, registration.projectCode() == null ? zones.bound() : null);
        tickets.persistAndFlush(ticket);
        return told("service-ticket.submitted", ticket);
    }

    @Transactional
    TicketTransitionsView transitions(long id) {
        return tickets.findByIdOptional(id).map(TicketTransitionsView::of).orElseThrow(() -> unknown(id));
    }

    @Transactional
    TicketView move(long id, TicketMoveRequest request) {
        ServiceTicket ticket =
                tickets.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> unknown(id));
        LocalDate effectiveOn = businessDay.or(request.effectiveOn());
        if (effectiveOn.isAfter(businessDay.today())) {
            throw Problem.invalid(List.of(future("/effectiveOn")));
        }
        ticket.moveTo(request, effectiveOn);
        tickets.flush();
        return told("service-ticket.transitioned", ticket);
    }

    private TicketView told(String event, ServiceTicket ticket) {
        TicketView view = TicketView.of(ticket);
        feed.record(seenBy(ticket), event, String.valueOf(ticket.ticketId), view);
        return view;
    }

    private SeenBy seenBy(ServiceTicket ticket) {
        return ticket.projectCode == null ? SeenBy.zones(ticket.zone) : projects.seenBy(ticket.projectCode);
    }

    private List<InputError> faults(TicketRegistration registration, LocalDate submittedOn) {
        List<InputError> faults = new ArrayList<>();
        if (registration.projectCode() == null && registration.creditCode() == null) {
            faults.add(InputError.body(
                    "/projectCode",
                    "whose",
                    Text.of("须填项目代码或企业统一社会信用代码", "a ticket names a project or an enterprise")));
        }
        if (registration.projectCode() != null
                && projects.briefs(List.of(registration.projectCode())).isEmpty()) {
            faults.add(
                    InputError.body("/projectCode", "unknown-project", Text.of("没有该项目", "there is no such project")));
        }
        if (submittedOn.isAfter(businessDay.today())) {
            faults.add(future("/submittedOn"));
        }
        if (registration.dueOn() != null && registration.dueOn().isBefore(submittedOn)) {
            faults.add(InputError.body(
                    "/dueOn", "before-submission", Text.of("不得早于提交日", "must not lie before submission")));
        }
        return faults;
    }

    private static InputError future(String pointer) {
        return InputError.body(pointer, "future", Text.of("不得晚于今天", "must not lie in the future"));
    }

    private static void refuse(List<InputError> faults) {
        if (!faults.isEmpty()) {
            throw Problem.of(ProblemType.RULE_VIOLATED, Text.of("工单不合规则", "the ticket breaks a rule"))
                    .with(faults);
        }
    }

    private static Problem unknown(long id) {
        return Problem.notFound(Text.of("工单 %d", "service ticket %d").with(id));
    }
}
