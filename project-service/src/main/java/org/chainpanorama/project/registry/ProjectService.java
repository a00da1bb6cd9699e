package org.chainpanorama.project.registry;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chainpanorama.chassis.catalogue.NodeChecks;
import org.chainpanorama.chassis.figure.Confidentiality;
import org.chainpanorama.chassis.lifecycle.Guard;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.page.PageQuery;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.security.Caller;
import org.chainpanorama.chassis.security.Reader;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.chassis.store.ChangeFeed;
import org.chainpanorama.chassis.store.SeenBy;
import org.chainpanorama.chassis.store.Transactions;
import org.chainpanorama.chassis.store.Where;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.chassis.time.BusinessDay;
import org.chainpanorama.chassis.write.MergePatch;
import org.chainpanorama.chassis.write.Preconditions;
import org.chainpanorama.chassis.write.Written;

/** Keeps the record of projects. */
@ApplicationScoped
public class ProjectService {

    private final ProjectRepository projects;
    private final NodeChecks nodeChecks;
    private final ProjectRules rules;
    private final Preconditions preconditions;
    private final MergePatch mergePatch;
    private final ChangeFeed feed;
    private final Transactions transactions;
    private final BusinessDay businessDay;
    private final Instance<PlanWatch> planWatch;
    private final Event<StageMoved> moves;
    private final Caller caller;

    ProjectService(
            ProjectRepository projects,
            NodeChecks nodeChecks,
            ProjectRules rules,
            Preconditions preconditions,
            MergePatch mergePatch,
            ChangeFeed feed,
            Transactions transactions,
            BusinessDay businessDay,
            Instance<PlanWatch> planWatch,
            Event<StageMoved> moves,
            Caller caller) {
        this.caller = caller;
        this.projects = projects;
        this.nodeChecks = nodeChecks;
        this.rules = rules;
        this.preconditions = preconditions;
        this.mergePatch = mergePatch;
        this.feed = feed;
        this.transactions = transactions;
        this.businessDay = businessDay;
        this.planWatch = planWatch;
        this.moves = moves;
    }

    @Transactional
    Page<ProjectView> list(ProjectFilter filter, PageQuery query) {
        Where where = ProjectRepository.where(filter, reader());
        LocalDate today = businessDay.today();
        if (filter.light != null) {
            ProjectRepository.only(where, planWatch.get().projectsWith(filter.light, today));
        }
        if (filter.overdue != null) {
            Set<String> overdue = planWatch.get().overdueProjects(today);
            if (filter.overdue) {
                ProjectRepository.only(where, overdue);
            } else {
                ProjectRepository.without(where, overdue);
            }
        }
        return projects.page(where, query).map(this::view);
    }

    @Transactional
    ProjectView get(String projectCode) {
        return view(found(projectCode));
    }

    @Transactional
    Map<String, ProjectView> byCode(Collection<String> codes) {
        return projects.byCode(codes).values().stream()
                .map(this::view)
                .collect(Collectors.toMap(ProjectView::projectCode, view -> view));
    }

    Written<ProjectView> put(String projectCode, ProjectRegistration registration) {
        Set<ProjectNode> nodes = checked(projectCode, registration);
        return transactions.call(() -> {
            Project project = projects.locked(projectCode).orElse(null);
            preconditions.check(project == null ? null : project.version);
            if (project != null) {
                return new Written<>(record(project, registration, nodes), false);
            }
            Project registered = new Project(projectCode, entry(registration));
            registered.take(registration, nodes);
            return new Written<>(register(registered, List.of()), true);
        });
    }

    ProjectView patch(String projectCode, JsonNode patch) {
        ProjectRegistration merged = transactions.call(() -> {
            Project project = found(projectCode);
            preconditions.check(project.version);
            return mergePatch.apply(ProjectRegistrations.of(project), patch, ProjectRegistration.class);
        });
        Set<ProjectNode> nodes = checked(projectCode, merged);
        return transactions.call(() -> {
            Project project = locked(projectCode);
            preconditions.check(project.version);
            return record(project, merged, nodes);
        });
    }

    /** The project, kept from every other writer until the transaction ends; 404 when there is none. */
    Project locked(String projectCode) {
        return projects.locked(projectCode).orElseThrow(() -> unknown(projectCode));
    }

    /** The project to read; 404 when there is none. */
    Project found(String projectCode) {
        return projects.findByIdOptional(projectCode).orElseThrow(() -> unknown(projectCode));
    }

    /** Makes sure that the project exists; 404 when not. */
    public void require(String projectCode) {
        found(projectCode);
    }

    /** Makes sure that the project exists and that nobody else writes to it or to what belongs to it until the transaction ends. */
    public void requireForWriting(String projectCode) {
        locked(projectCode);
    }

    /** What other features show of a project. */
    public Map<String, ProjectBrief> briefs(Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : projects.byCode(codes).values().stream()
                        .map(ProjectBrief::of)
                        .collect(Collectors.toMap(ProjectBrief::projectCode, brief -> brief));
    }

    /** Who learns of changes to what belongs to the project; 404 when there is none. */
    public SeenBy seenBy(String projectCode) {
        return SeenBy.zones(found(projectCode).zone);
    }

    /** The service team says whether it is complete. */
    public void serviceTeamIsComplete(String projectCode, boolean complete) {
        locked(projectCode).serviceTeamIsComplete(complete);
    }

    /** Keeps a new project and the moves that it has made already. */
    ProjectView register(Project project, List<StageMoved> made) {
        projects.persist(project);
        ProjectView view = told("project.registered", project);
        made.forEach(moves::fire);
        return view;
    }

    private StageMove entry(ProjectRegistration registration) {
        LocalDate leadOn = businessDay.or(registration.leadOn());
        return new StageMove(Stage.LEAD, leadOn, null, null, null, List.of(), false);
    }

    /** Changes the record, unless the stage that the project has reached would lose what it rests on. */
    ProjectView record(Project project, ProjectRegistration registration, Set<ProjectNode> nodes) {
        List<Guard<Standing>> brokenBefore = RegistrationRules.brokenGuards(project, rules);
        String zoneBefore = project.zone;
        project.take(registration, nodes);
        List<Guard<Standing>> lost = new ArrayList<>(RegistrationRules.brokenGuards(project, rules));
        lost.removeAll(brokenBefore);
        if (!lost.isEmpty()) {
            throw RegistrationRules.stageWouldLose(project, rules, lost);
        }
        if (!zoneBefore.equals(project.zone)) {
            // For the zone it leaves it is gone.
            feed.record(SeenBy.zones(zoneBefore), "project.left-zone", project.projectCode, null);
        }
        return told("project.changed", project);
    }

    /** Tells the feed what all of its readers may see; the view has the new version. */
    private ProjectView told(String event, Project project) {
        projects.flush();
        feed.record(SeenBy.zones(project.zone), event, project.projectCode, ProjectView.of(project, Reader.PUBLIC));
        return view(project);
    }

    private ProjectView view(Project project) {
        return ProjectView.of(project, reader());
    }

    private Reader reader() {
        return Reader.of(caller, ScopeDomain.PROJECT);
    }

    /** Who may see the project's money; 404 when there is no such project. */
    public Confidentiality confidentiality(String projectCode) {
        return found(projectCode).confidentiality;
    }

    private Set<ProjectNode> checked(String projectCode, ProjectRegistration registration) {
        List<InputError> faults = RegistrationRules.faults(projectCode, registration, businessDay.today());
        if (!faults.isEmpty()) {
            throw RegistrationRules.violated(faults);
        }
        List<InputError> unknown = new ArrayList<>();
        Set<ProjectNode> nodes = ProjectNode.checked(registration.nodes(), nodeChecks, unknown);
        NodeChecks.requireKnown(unknown);
        return nodes;
    }

    static Problem unknown(String projectCode) {
        return Problem.notFound(Text.of("项目 %s", "project %s").with(projectCode));
    }
}
