package org.chainpanorama.land;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.chainpanorama.chassis.catalogue.NodeStatus;
import org.chainpanorama.chassis.figure.FigureStatus;
import org.chainpanorama.chassis.text.CodeLists;
import org.chainpanorama.land.block.DeliveryModel;
import org.chainpanorama.land.block.Programme;
import org.chainpanorama.land.block.TaskKind;
import org.chainpanorama.land.block.TaskStatus;
import org.chainpanorama.land.carrier.CarrierKind;
import org.chainpanorama.land.carrier.CarrierOrigin;
import org.chainpanorama.land.carrier.CarrierTenure;
import org.chainpanorama.land.geometry.AreaUnit;
import org.chainpanorama.land.hold.HoldState;
import org.chainpanorama.land.hold.SiteType;
import org.chainpanorama.land.parcel.Grade;
import org.chainpanorama.land.parcel.LandUse;
import org.chainpanorama.land.parcel.LineageKind;
import org.chainpanorama.land.parcel.ParcelStatus;
import org.chainpanorama.land.parcel.RightType;
import org.chainpanorama.land.parcel.SpatialRelation;
import org.chainpanorama.land.parcel.UseBasis;
import org.chainpanorama.land.redevelopment.RedevelopmentGuard;
import org.chainpanorama.land.redevelopment.RedevelopmentMode;
import org.chainpanorama.land.redevelopment.RedevelopmentState;

/** The enumerations that this service's callers see. */
@ApplicationScoped
class LandCodeLists implements CodeLists {

    @Override
    public List<Class<? extends Enum<?>>> enums() {
        return List.of(
                AreaUnit.class,
                CarrierKind.class,
                CarrierOrigin.class,
                CarrierTenure.class,
                DeliveryModel.class,
                FigureStatus.class,
                Grade.class,
                HoldState.class,
                LandUse.class,
                LineageKind.class,
                NodeStatus.class,
                ParcelStatus.class,
                Programme.class,
                RedevelopmentGuard.class,
                RedevelopmentMode.class,
                RedevelopmentState.class,
                RightType.class,
                SiteType.class,
                SpatialRelation.class,
                TaskKind.class,
                TaskStatus.class,
                UseBasis.class);
    }
}
