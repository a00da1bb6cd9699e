package org.chainpanorama.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.chainpanorama.chassis.catalogue.NodeStatus;
import org.chainpanorama.chassis.figure.Confidentiality;
import org.chainpanorama.chassis.figure.FigureStatus;
import org.chainpanorama.chassis.figure.Qualifier;
import org.chainpanorama.chassis.text.CodeLists;
import org.chainpanorama.project.progress.ApprovalType;
import org.chainpanorama.project.progress.MilestoneType;
import org.chainpanorama.project.registry.EvidenceType;
import org.chainpanorama.project.registry.LeadSource;
import org.chainpanorama.project.registry.Light;
import org.chainpanorama.project.registry.MoveKind;
import org.chainpanorama.project.registry.ProjectIntent;
import org.chainpanorama.project.registry.SiteKind;
import org.chainpanorama.project.registry.Stage;
import org.chainpanorama.project.registry.StageGuard;
import org.chainpanorama.project.registry.SupplyMode;
import org.chainpanorama.project.supervision.EscalationLevel;
import org.chainpanorama.project.ticket.ServiceMenuItem;
import org.chainpanorama.project.ticket.TicketChannel;
import org.chainpanorama.project.ticket.TicketState;

/** The code lists of this service. */
@ApplicationScoped
class ProjectCodeLists implements CodeLists {

    @Override
    public List<Class<? extends Enum<?>>> enums() {
        return List.of(
                Stage.class,
                StageGuard.class,
                MoveKind.class,
                EvidenceType.class,
                ProjectIntent.class,
                SupplyMode.class,
                LeadSource.class,
                SiteKind.class,
                NodeStatus.class,
                MilestoneType.class,
                ApprovalType.class,
                Light.class,
                EscalationLevel.class,
                TicketState.class,
                TicketChannel.class,
                ServiceMenuItem.class,
                Qualifier.class,
                FigureStatus.class,
                Confidentiality.class);
    }
}
