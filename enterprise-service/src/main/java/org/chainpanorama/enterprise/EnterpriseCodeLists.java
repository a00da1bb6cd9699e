package org.chainpanorama.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.chainpanorama.chassis.figure.Confidentiality;
import org.chainpanorama.chassis.figure.FigureStatus;
import org.chainpanorama.chassis.figure.Qualifier;
import org.chainpanorama.chassis.text.CodeLists;
import org.chainpanorama.enterprise.chain.ChainKind;
import org.chainpanorama.enterprise.chain.ChainStatus;
import org.chainpanorama.enterprise.chain.GroupRole;
import org.chainpanorama.enterprise.chain.HonourLevel;
import org.chainpanorama.enterprise.chain.Measure;
import org.chainpanorama.enterprise.chain.PlanKind;
import org.chainpanorama.enterprise.chain.Segment;
import org.chainpanorama.enterprise.chain.TaskStatus;
import org.chainpanorama.enterprise.chain.ValueStage;
import org.chainpanorama.enterprise.chain.WorkPlanStatus;
import org.chainpanorama.enterprise.registry.EnterpriseStatus;
import org.chainpanorama.enterprise.registry.InnovationType;
import org.chainpanorama.enterprise.registry.SalesChannel;
import org.chainpanorama.enterprise.registry.SizeClass;
import org.chainpanorama.enterprise.registry.Tier;
import org.chainpanorama.enterprise.reward.RewardGuard;
import org.chainpanorama.enterprise.reward.RewardState;
import org.chainpanorama.enterprise.reward.RewardTheme;
import org.chainpanorama.enterprise.rollup.SupplyScope;
import org.chainpanorama.enterprise.supply.CircleDirection;

/** The code lists of this service. */
@ApplicationScoped
class EnterpriseCodeLists implements CodeLists {

    @Override
    public List<Class<? extends Enum<?>>> enums() {
        return List.of(
                ChainKind.class,
                ChainStatus.class,
                Segment.class,
                ValueStage.class,
                HonourLevel.class,
                GroupRole.class,
                PlanKind.class,
                WorkPlanStatus.class,
                TaskStatus.class,
                Measure.class,
                EnterpriseStatus.class,
                Tier.class,
                SizeClass.class,
                SupplyScope.class,
                SalesChannel.class,
                InnovationType.class,
                CircleDirection.class,
                RewardTheme.class,
                RewardState.class,
                RewardGuard.class,
                Qualifier.class,
                FigureStatus.class,
                Confidentiality.class);
    }
}
