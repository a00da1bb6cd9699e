package org.chainpanorama.enterprise.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.chainpanorama.chassis.zone.ZoneRows;
import org.chainpanorama.enterprise.zone.EnterpriseRows;
import org.hibernate.annotations.Filter;

/** Which of the five stages 设计、制造、采购、销售、售后 an enterprise covers itself. */
@Entity
@Filter(name = ZoneRows.FILTER, condition = EnterpriseRows.BY_ENTERPRISE)
class ProcessCoverage {

    @Id
    String creditCode;

    @Version
    long version;

    boolean design;
    boolean manufacturing;
    boolean procurement;
    boolean sales;
    boolean afterSales;
    LocalDate observedOn;
    String source;

    protected ProcessCoverage() {}

    ProcessCoverage(String creditCode) {
        this.creditCode = creditCode;
    }

    void observe(ProcessCoverageRegistration registration) {
        design = registration.design();
        manufacturing = registration.manufacturing();
        procurement = registration.procurement();
        sales = registration.sales();
        afterSales = registration.afterSales();
        observedOn = registration.observedOn();
        source = registration.source();
    }
}
