package org.chainpanorama.project.referral;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who brought whom, transitively. A project is brought by the project it names, or by those whose investor it names. */
final class ReferralTree {

    /** A project that was brought, and over how many steps. */
    record Step(Referral project, int depth) {}

    private final List<Referral> all;
    private final Map<String, List<Referral>> byReferringProject = new HashMap<>();
    private final Map<String, List<Referral>> byReferringEnterprise = new HashMap<>();

    ReferralTree(List<Referral> all) {
        this.all = all;
        for (Referral referral : all) {
            add(byReferringProject, referral.referrerProjectCode(), referral);
            add(byReferringEnterprise, referral.referrerCreditCode(), referral);
        }
    }

    private static void add(Map<String, List<Referral>> index, String key, Referral referral) {
        if (key != null) {
            index.computeIfAbsent(key, absent -> new ArrayList<>()).add(referral);
        }
    }

    /** What these projects brought, nearest first; each project once, a ring ends where it began. */
    List<Step> broughtBy(List<Referral> starts) {
        Set<String> seen = new HashSet<>();
        Deque<Step> open = new ArrayDeque<>();
        for (Referral start : starts) {
            seen.add(start.projectCode());
            open.add(new Step(start, 0));
        }
        List<Step> brought = new ArrayList<>();
        while (!open.isEmpty()) {
            Step from = open.remove();
            for (Referral next : children(from.project())) {
                if (seen.add(next.projectCode())) {
                    Step step = new Step(next, from.depth() + 1);
                    brought.add(step);
                    open.add(step);
                }
            }
        }
        return brought;
    }

    private List<Referral> children(Referral parent) {
        List<Referral> children = new ArrayList<>(byReferringProject.getOrDefault(parent.projectCode(), List.of()));
        if (parent.investorCreditCode() != null) {
            children.addAll(byReferringEnterprise.getOrDefault(parent.investorCreditCode(), List.of()));
        }
        return children;
    }

    List<Referral> all() {
        return all;
    }

    /** Leads that nobody brought. */
    List<Referral> direct() {
        return all.stream().filter(referral -> !referral.isReferred()).toList();
    }
}
