package org.chainpanorama.chassis.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.chainpanorama.chassis.zone.ZoneRows;
import org.hibernate.annotations.Filter;

/** A row that lies where its widget lies. */
@Entity
@Filter(
        name = ZoneRows.FILTER,
        condition = ZoneRows.UNBOUND_OR + "widget_code in (select w.code from widget w where w.zone = :zone))")
class WidgetPart {

    @Id
    long id;

    String widgetCode;

    protected WidgetPart() {}

    WidgetPart(long id, String widgetCode) {
        this.id = id;
        this.widgetCode = widgetCode;
    }
}
