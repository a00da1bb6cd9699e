package org.chainpanorama.project.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.page.PageQuery;
import org.chainpanorama.chassis.text.Coded;
import org.chainpanorama.chassis.time.BusinessDay;
import org.chainpanorama.project.registry.Light;
import org.chainpanorama.project.registry.PlanWatch;
import org.chainpanorama.project.registry.ProjectBrief;
import org.chainpanorama.project.registry.ProjectService;
import org.chainpanorama.project.team.ServiceTeamService;
import org.chainpanorama.project.team.TeamBrief;

/** Says what is late and whose it is. */
@ApplicationScoped
class SupervisionService implements PlanWatch {

    private final SupervisionRepository plans;
    private final ProjectService projects;
    private final ServiceTeamService teams;
    private final LightThresholds lights;
    private final EscalationThresholds escalation;
    private final BusinessDay businessDay;

    SupervisionService(
            SupervisionRepository plans,
            ProjectService projects,
            ServiceTeamService teams,
            LightThresholds lights,
            EscalationThresholds escalation,
            BusinessDay businessDay) {
        this.plans = plans;
        this.projects = projects;
        this.teams = teams;
        this.lights = lights;
        this.escalation = escalation;
        this.businessDay = businessDay;
    }

    @Transactional
    Page<OverdueView> overdue(LocalDate asked, String projectCode, PageQuery query) {
        LocalDate asOf = businessDay.or(asked);
        return views(plans.overdue(asOf, asOf.minusDays(1), projectCode, query), asOf);
    }

    @Transactional
    Page<OverdueView> escalations(LocalDate asked, EscalationLevel level, PageQuery query) {
        LocalDate asOf = businessDay.or(asked);
        LocalDate plannedUpTo = escalation.plannedUpTo(level == null ? EscalationLevel.TEAM : level, asOf);
        return views(plans.overdue(asOf, plannedUpTo, null, query), asOf);
    }

    private Page<OverdueView> views(Page<DueMilestone> page, LocalDate asOf) {
        Set<String> codes =
                page.items().stream().map(milestone -> milestone.projectCode).collect(Collectors.toSet());
        Map<String, ProjectBrief> briefs = projects.briefs(codes);
        Map<String, TeamBrief> owners = teams.briefs(codes);
        return page.map(milestone -> view(
                milestone,
                briefs.get(milestone.projectCode),
                owners.getOrDefault(milestone.projectCode, TeamBrief.none(milestone.projectCode)),
                ChronoUnit.DAYS.between(milestone.plannedOn, asOf)));
    }

    private OverdueView view(DueMilestone milestone, ProjectBrief project, TeamBrief team, long daysLate) {
        return new OverdueView(
                milestone.projectCode,
                project.name(),
                Coded.of(project.stage()),
                Coded.of(milestone.type),
                milestone.plannedOn,
                daysLate,
                Coded.of(escalation.of(daysLate)),
                team.name(),
                team.responsiblePerson(),
                team.responsibleUnit(),
                team.topLeader());
    }

    @Transactional
    Page<LightView> lights(LocalDate asked, Light light, String zone, PageQuery query) {
        LocalDate asOf = businessDay.or(asked);
        Set<String> only = light == null ? null : projectsWith(light, asOf);
        Page<WatchedProject> page = plans.underWay(asOf, zone, only, query);
        List<String> codes =
                page.items().stream().map(project -> project.projectCode).toList();
        Map<String, ProgressStanding> standings = plans.standings(asOf, codes).stream()
                .collect(Collectors.toMap(ProgressStanding::projectCode, Function.identity()));
        return page.map(project -> light(project, standings.get(project.projectCode), asOf));
    }

    private LightView light(WatchedProject project, ProgressStanding standing, LocalDate asOf) {
        return new LightView(
                project.projectCode,
                project.name,
                Coded.of(standing.stage()),
                Coded.of(standing.light(lights, asOf)),
                standing.pointsBehind(),
                standing.reasons(lights, asOf).stream()
                        .map(reason -> new LightView.ReasonView(reason.cause().name(), Coded.of(reason.light())))
                        .toList());
    }

    @Override
    @Transactional
    public Set<String> projectsWith(Light light, LocalDate asOf) {
        return plans.standings(asOf, null).stream()
                .filter(standing -> standing.light(lights, asOf) == light)
                .map(ProgressStanding::projectCode)
                .collect(Collectors.toSet());
    }

    @Override
    @Transactional
    public Set<String> overdueProjects(LocalDate asOf) {
        return plans.overdueProjects(asOf);
    }
}
