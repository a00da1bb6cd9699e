package org.chainpanorama.land.parcel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.store.Row;
import org.chainpanorama.chassis.store.RowFaults;
import org.chainpanorama.chassis.store.RowWriter;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.land.row.RowProblems;

/** Writes imported parcels, a chunk of rows at a time. A row for a parcel that is there replaces what is registered of it. */
@ApplicationScoped
class ParcelImport implements RowWriter<ParcelRegistration> {

    private static final Text NO_CODE = Text.of("缺少宗地代码", "the parcel code is missing");

    private final ParcelRepository parcels;
    private final ParcelService service;

    ParcelImport(ParcelRepository parcels, ParcelService service) {
        this.parcels = parcels;
        this.service = service;
    }

    @Override
    public void write(List<Row<ParcelRegistration>> rows, RowFaults faults) {
        List<String> codes = rows.stream()
                .map(row -> row.value().parcelCode())
                .filter(code -> code != null)
                .toList();
        Map<String, Parcel> known = new HashMap<>(parcels.byCode(codes));
        for (Row<ParcelRegistration> row : Row.byKey(rows, ParcelRegistration::parcelCode)) {
            String code = row.value().parcelCode();
            if (code == null) {
                faults.reject(row, InputError.body("/parcelCode", "not-null", NO_CODE));
                continue;
            }
            try {
                known.put(code, service.store(code, known.get(code), row.value()));
            } catch (Problem problem) {
                RowProblems.reject(faults, row, problem);
            }
        }
    }
}
