package org.chainpanorama.project.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chainpanorama.chassis.figure.Qualifier;
import org.chainpanorama.chassis.text.Coded;
import org.chainpanorama.project.progress.ApprovalType;
import org.chainpanorama.project.progress.ApprovalView;
import org.chainpanorama.project.progress.ProgressService;

/** Measures approvals. */
@ApplicationScoped
class ApprovalSpeedService {

    private final ProgressService progress;

    ApprovalSpeedService(ProgressService progress) {
        this.progress = progress;
    }

    ApprovalSpeedView of(List<ApprovalType> asked, LocalDate from, LocalDate to) {
        List<ApprovalType> types = asked == null || asked.isEmpty() ? Arrays.asList(ApprovalType.values()) : asked;
        Map<String, List<ApprovalView>> byType = progress.approvals(types, from, to).stream()
                .collect(Collectors.groupingBy(approval -> approval.type().code()));
        List<ApprovalSpeedView.OfType> items = types.stream()
                .distinct()
                .map(type -> ofType(type, byType.getOrDefault(type.name(), List.of())))
                .toList();
        return new ApprovalSpeedView(from, to, items);
    }

    private static ApprovalSpeedView.OfType ofType(ApprovalType type, List<ApprovalView> approvals) {
        return new ApprovalSpeedView.OfType(
                Coded.of(type),
                days(approvals, ApprovalView::durationDays),
                days(approvals, ApprovalView::durationWorkingDays),
                approvals.stream()
                        .filter(approval -> approval.workingDaysMissing() != null)
                        .count(),
                claims(approvals, true),
                claims(approvals, false));
    }

    private static ApprovalSpeedView.Days days(List<ApprovalView> approvals, Function<ApprovalView, Integer> duration) {
        return ApprovalSpeedView.Days.of(
                approvals.stream().map(duration).filter(Objects::nonNull).toList());
    }

    private static List<ApprovalSpeedView.Claim> claims(List<ApprovalView> approvals, boolean exact) {
        return approvals.stream()
                .filter(approval -> approval.claimedDuration() != null)
                .filter(approval ->
                        exact == approval.claimedDuration().qualifier().code().equals(Qualifier.EXACT.name()))
                .map(approval -> new ApprovalSpeedView.Claim(approval.projectCode(), approval.claimedDuration()))
                .toList();
    }
}
