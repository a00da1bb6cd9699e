package org.chainpanorama.land.redevelopment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.store.Row;
import org.chainpanorama.chassis.store.RowResults;
import org.chainpanorama.chassis.store.RowWriter;

/** Writes imported redevelopments by replaying their history. */
@ApplicationScoped
class RedevelopmentImport implements RowWriter<RedevelopmentHistory> {

    private final RedevelopmentService service;

    RedevelopmentImport(RedevelopmentService service) {
        this.service = service;
    }

    @Override
    public void write(List<Row<RedevelopmentHistory>> rows, RowResults results) {
        for (Row<RedevelopmentHistory> row : Row.byKey(rows, RedevelopmentHistory::parcelCode)) {
            try {
                service.replay(row, results);
            } catch (Problem problem) {
                results.reject(row, problem);
            }
        }
    }
}
