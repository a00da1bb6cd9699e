package org.chainpanorama.project.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.security.Caller;
import org.chainpanorama.chassis.store.ChangeFeed;
import org.chainpanorama.chassis.store.SeenBy;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.chassis.time.BusinessDay;

/** Moves projects along their stages. */
@ApplicationScoped
class TransitionService {

    private final ProjectService projects;
    private final ProjectRules rules;
    private final BusinessDay businessDay;
    private final Instance<FactSource> factSources;
    private final Event<StageMoved> moves;
    private final ChangeFeed feed;
    private final Caller caller;

    TransitionService(
            ProjectService projects,
            ProjectRules rules,
            BusinessDay businessDay,
            Instance<FactSource> factSources,
            Event<StageMoved> moves,
            ChangeFeed feed,
            Caller caller) {
        this.projects = projects;
        this.rules = rules;
        this.businessDay = businessDay;
        this.factSources = factSources;
        this.moves = moves;
        this.feed = feed;
        this.caller = caller;
    }

    @Transactional
    TransitionsView possible(String projectCode) {
        Project project = projects.found(projectCode);
        Set<Fact> facts = facts(projectCode, businessDay.today());
        return TransitionsView.of(Standing.of(project, List.of(), facts, rules));
    }

    @Transactional
    TransitionView move(String projectCode, TransitionRequest request) {
        Project project = projects.locked(projectCode);
        LocalDate effectiveOn = businessDay.or(request.effectiveOn());
        if (effectiveOn.isAfter(businessDay.today())) {
            throw Problem.invalid(List.of(
                    InputError.body("/effectiveOn", "future", Text.of("不得晚于今天", "must not lie in the future"))));
        }
        StageMove move = new StageMove(
                request.to(), effectiveOn, null, request.reason(), actor(request), request.evidence(), false);
        return apply(project, move);
    }

    /** The office that the request names, or the client that sent it. */
    private String actor(TransitionRequest request) {
        return request.actor() == null ? caller.client() : request.actor();
    }

    private TransitionView apply(Project project, StageMove move) {
        Set<Fact> facts = facts(project.projectCode, move.countsFrom());
        StageMoved moved = project.moveTo(move, facts, rules);
        moves.fire(moved);
        TransitionView view = TransitionView.of(project.lastTransition());
        feed.record(SeenBy.zones(project.zone), "project.transitioned", project.projectCode, view);
        return view;
    }

    private Set<Fact> facts(String projectCode, LocalDate on) {
        Set<Fact> facts = EnumSet.noneOf(Fact.class);
        factSources.forEach(source -> facts.addAll(source.factsOf(projectCode, on)));
        return facts;
    }
}
