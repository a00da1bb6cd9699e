package org.chainpanorama.enterprise.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import org.chainpanorama.chassis.zone.ZoneRows;
import org.chainpanorama.enterprise.zone.EnterpriseRows;
import org.hibernate.annotations.Filter;

/** What an enterprise reports for one year. */
@Entity
@IdClass(AnnualFigure.Key.class)
@Filter(name = ZoneRows.FILTER, condition = EnterpriseRows.BY_ENTERPRISE)
class AnnualFigure extends ReportedFigures {

    record Key(String creditCode, int figureYear) {}

    @Id
    String creditCode;

    @Id
    int figureYear;

    @Version
    long version;

    /** How often it was corrected: so many former values are kept. */
    int corrections;

    protected AnnualFigure() {}

    AnnualFigure(Key key) {
        this.creditCode = key.creditCode();
        this.figureYear = key.figureYear();
    }
}
