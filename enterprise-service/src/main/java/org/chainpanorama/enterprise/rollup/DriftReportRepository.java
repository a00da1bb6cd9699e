package org.chainpanorama.enterprise.rollup;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class DriftReportRepository implements PanacheRepository<DriftReport> {

    /** Takes the turn to check until the end of the transaction; false while another instance of the service has it. */
    boolean takeTurn() {
        return !getEntityManager()
                .createNativeQuery("select id from rollup_check_turn where id = 1 for update skip locked")
                .getResultList()
                .isEmpty();
    }

    /** The last one first. */
    List<DriftReport> latest(int most) {
        return find("order by checkId desc").page(0, most).list();
    }
}
