/**
 * Rows by zone. The filter is on in every session: an entity that says {@code @Filter(name = ZoneRows.FILTER, condition = …)} is read by
 * key, list and query only where its row lies in the caller's zone. Native SQL takes the zone as a parameter instead.
 */
@FilterDef(
        name = ZoneRows.FILTER,
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = @ParamDef(name = "zone", type = String.class, resolver = BoundZone.class))
package org.chainpanorama.chassis.zone;

import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
