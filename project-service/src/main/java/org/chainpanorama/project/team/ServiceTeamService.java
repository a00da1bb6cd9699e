package org.chainpanorama.project.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.security.Caller;
import org.chainpanorama.chassis.security.Reader;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.chassis.store.ChangeFeed;
import org.chainpanorama.chassis.store.Transactions;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.chassis.write.Preconditions;
import org.chainpanorama.chassis.write.Written;
import org.chainpanorama.project.registry.ProjectService;

/** Keeps the service teams and tells the registry whether a project's is complete. */
@ApplicationScoped
public class ServiceTeamService {

    private final ServiceTeamRepository teams;
    private final ProjectService projects;
    private final Preconditions preconditions;
    private final Transactions transactions;
    private final ChangeFeed feed;
    private final Caller caller;

    ServiceTeamService(
            ServiceTeamRepository teams,
            ProjectService projects,
            Preconditions preconditions,
            Transactions transactions,
            ChangeFeed feed,
            Caller caller) {
        this.caller = caller;
        this.teams = teams;
        this.projects = projects;
        this.preconditions = preconditions;
        this.transactions = transactions;
        this.feed = feed;
    }

    @Transactional
    ServiceTeamView get(String projectCode) {
        projects.require(projectCode);
        return teams.findByIdOptional(projectCode)
                .map(team -> ServiceTeamView.of(team, reader()))
                .orElseThrow(() -> Problem.notFound(
                        Text.of("项目 %s 的服务专班", "service team of project %s").with(projectCode)));
    }

    Written<ServiceTeamView> put(String projectCode, ServiceTeamRegistration registration) {
        return transactions.call(() -> {
            projects.requireForWriting(projectCode);
            ServiceTeam known = teams.findById(projectCode);
            preconditions.check(known == null ? null : known.version);
            ServiceTeam team = known == null ? new ServiceTeam(projectCode) : known;
            team.take(registration);
            projects.serviceTeamIsComplete(projectCode, team.isComplete());
            teams.persistAndFlush(team);
            feed.record(
                    projects.seenBy(projectCode),
                    "project.service-team-changed",
                    projectCode,
                    ServiceTeamView.of(team, Reader.PUBLIC));
            return new Written<>(ServiceTeamView.of(team, reader()), known == null);
        });
    }

    private Reader reader() {
        return Reader.of(caller, ScopeDomain.PROJECT);
    }

    /** Whose the projects are; projects without a team are left out. */
    public Map<String, TeamBrief> briefs(Collection<String> projectCodes) {
        return projectCodes.isEmpty()
                ? Map.of()
                : teams.find("projectCode in ?1", projectCodes).stream()
                        .map(TeamBrief::of)
                        .collect(Collectors.toMap(TeamBrief::projectCode, brief -> brief));
    }
}
