package org.chainpanorama.land.parcel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.store.Row;
import org.chainpanorama.chassis.store.RowOutcome;
import org.chainpanorama.chassis.store.RowResults;
import org.chainpanorama.chassis.store.RowWriter;
import org.chainpanorama.chassis.text.Text;

/** Writes imported parcels, a chunk of rows at a time. */
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
    public void write(List<Row<ParcelRegistration>> rows, RowResults results) {
        List<String> codes = rows.stream()
                .map(row -> row.value().parcelCode())
                .filter(Objects::nonNull)
                .toList();
        Map<String, Parcel> known = new HashMap<>(parcels.locked(codes));
        for (Row<ParcelRegistration> row : Row.byKey(rows, ParcelRegistration::parcelCode)) {
            if (row.value().parcelCode() == null) {
                results.reject(row, InputError.body("/parcelCode", "not-null", NO_CODE));
                continue;
            }
            try {
                write(row, known, results);
            } catch (Problem problem) {
                results.reject(row, problem);
            }
        }
    }

    private void write(Row<ParcelRegistration> row, Map<String, Parcel> known, RowResults results) {
        String code = row.value().parcelCode();
        Parcel parcel = known.get(code);
        Long version = parcel == null ? null : parcel.version;
        row.over(parcel == null ? null : ParcelRegistrations.of(parcel), results)
                .map(whole -> whole.cleared(row.brings("users"), row.brings("rights")))
                .ifPresent(whole -> {
                    Parcel stored = service.store(code, parcel, whole);
                    known.put(code, stored);
                    results.tell(row, RowOutcome.of(version, stored.version));
                });
    }
}
