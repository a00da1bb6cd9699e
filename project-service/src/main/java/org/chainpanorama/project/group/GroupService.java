package org.chainpanorama.project.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chainpanorama.chassis.figure.FigureInput;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.page.PageQuery;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.security.Caller;
import org.chainpanorama.chassis.security.Reader;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.chassis.store.ChangeFeed;
import org.chainpanorama.chassis.store.SeenBy;
import org.chainpanorama.chassis.store.Transactions;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.chassis.write.Preconditions;
import org.chainpanorama.chassis.write.Written;
import org.chainpanorama.project.registry.ProjectBrief;
import org.chainpanorama.project.registry.ProjectService;

/** Keeps the project groups. */
@ApplicationScoped
class GroupService {

    private static final String YUAN = "YUAN";

    private final GroupRepository groups;
    private final ProjectService projects;
    private final Preconditions preconditions;
    private final Transactions transactions;
    private final ChangeFeed feed;
    private final Caller caller;

    GroupService(
            GroupRepository groups,
            ProjectService projects,
            Preconditions preconditions,
            Transactions transactions,
            ChangeFeed feed,
            Caller caller) {
        this.caller = caller;
        this.groups = groups;
        this.projects = projects;
        this.preconditions = preconditions;
        this.transactions = transactions;
        this.feed = feed;
    }

    @Transactional
    Page<GroupView> list(String zone, String carrierCode, PageQuery query) {
        Page<ProjectGroup> page = groups.page(zone, carrierCode, query);
        Set<String> codes = page.items().stream()
                .flatMap(group -> group.members.keySet().stream())
                .collect(Collectors.toSet());
        Map<String, ProjectBrief> briefs = projects.briefs(codes);
        return page.map(group -> GroupView.of(group, briefs, reader()));
    }

    @Transactional
    GroupView get(String groupCode) {
        return groups.findByIdOptional(groupCode)
                .map(this::view)
                .orElseThrow(() ->
                        Problem.notFound(Text.of("项目组 %s", "project group %s").with(groupCode)));
    }

    Written<GroupView> put(String groupCode, GroupRegistration registration) {
        return transactions.call(() -> {
            ProjectGroup known = groups.findById(groupCode);
            preconditions.check(known == null ? null : known.version);
            List<InputError> faults = faults(registration);
            if (!faults.isEmpty()) {
                throw Problem.of(ProblemType.RULE_VIOLATED, Text.of("项目组不合规则", "the group breaks a rule"))
                        .with(faults);
            }
            ProjectGroup group = known == null ? new ProjectGroup(groupCode) : known;
            String zoneBefore = group.zone;
            group.take(registration);
            groups.persistAndFlush(group);
            if (zoneBefore != null && !zoneBefore.equals(group.zone)) {
                feed.record(SeenBy.zones(zoneBefore), "project-group.left-zone", groupCode, null);
            }
            feed.record(SeenBy.zones(group.zone), "project-group.changed", groupCode, view(group, Reader.PUBLIC));
            return new Written<>(view(group), known == null);
        });
    }

    private GroupView view(ProjectGroup group) {
        return view(group, reader());
    }

    private GroupView view(ProjectGroup group, Reader reader) {
        return GroupView.of(group, projects.briefs(group.members.keySet()), reader);
    }

    private Reader reader() {
        return Reader.of(caller, ScopeDomain.PROJECT);
    }

    private List<InputError> faults(GroupRegistration registration) {
        List<InputError> faults = new ArrayList<>();
        requireYuan("/publishedOutput", registration.publishedOutput(), faults);
        requireYuan("/residualOutput", registration.residualOutput(), faults);
        List<GroupRegistration.Member> members = registration.members();
        Map<String, ProjectBrief> known = projects.briefs(
                members.stream().map(GroupRegistration.Member::projectCode).collect(Collectors.toSet()));
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < members.size(); i++) {
            String at = "/members/" + i;
            String code = members.get(i).projectCode();
            requireYuan(at + "/output", members.get(i).output(), faults);
            if (!known.containsKey(code)) {
                faults.add(InputError.body(
                        at + "/projectCode", "unknown-project", Text.of("没有该项目", "there is no such project")));
            }
            if (!seen.add(code)) {
                faults.add(InputError.body(
                        at + "/projectCode", "duplicate", Text.of("项目重复", "the project is named twice")));
            }
        }
        return faults;
    }

    private static void requireYuan(String pointer, FigureInput output, List<InputError> faults) {
        if (output != null && (!YUAN.equals(output.unit()) || output.value().scale() > 2)) {
            faults.add(InputError.body(
                    pointer + "/unit",
                    "yuan",
                    Text.of("产值须以元（YUAN）计，最多两位小数", "must be in YUAN, at most two decimals")));
        }
    }
}
