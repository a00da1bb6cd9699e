package org.chainpanorama.project.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.security.ZoneScope;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.chassis.time.BusinessDay;
import org.chainpanorama.project.registry.ProjectService;

/** Follows referrals. */
@ApplicationScoped
class ReferralService {

    private static final Text NO_DIRECT_LEADS = Text.of("没有直接线索,无法计算", "there are no direct leads to divide by");

    private final ReferralRepository referrals;
    private final ProjectService projects;
    private final BusinessDay businessDay;
    private final ZoneScope zones;

    ReferralService(ReferralRepository referrals, ProjectService projects, BusinessDay businessDay, ZoneScope zones) {
        this.zones = zones;
        this.referrals = referrals;
        this.projects = projects;
        this.businessDay = businessDay;
    }

    @Transactional
    ReferralsView of(String projectCode) {
        projects.require(projectCode);
        ReferralTree tree = new ReferralTree(referrals.live(businessDay.today(), zones.bound()));
        Referral project = tree.all().stream()
                .filter(referral -> referral.projectCode().equals(projectCode))
                .findFirst()
                .orElseThrow(() -> Problem.notFound(Text.of("在册项目 %s(已终止)", "live project %s (it is terminated)")
                        .with(projectCode)));
        return ReferralsView.of(project, tree.broughtBy(List.of(project)));
    }

    @Transactional
    SnowballView snowball(LocalDate asked, String zone) {
        LocalDate asOf = businessDay.or(asked);
        ReferralTree tree = new ReferralTree(referrals.live(asOf, zones.within(zone)));
        List<Referral> direct = tree.direct();
        List<ReferralTree.Step> brought = tree.broughtBy(direct);
        long referred = tree.all().size() - direct.size();
        List<SnowballView.Depth> depths = brought.stream()
                .collect(Collectors.groupingBy(ReferralTree.Step::depth, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(depth -> new SnowballView.Depth(depth.getKey(), depth.getValue()))
                .toList();
        BigDecimal factor = direct.isEmpty()
                ? null
                : BigDecimal.valueOf(referred).divide(BigDecimal.valueOf(direct.size()), 4, RoundingMode.HALF_UP);
        return new SnowballView(
                asOf,
                factor,
                factor == null ? NO_DIRECT_LEADS : null,
                referred,
                direct.size(),
                referred - brought.size(),
                depths);
    }
}
