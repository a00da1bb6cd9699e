package org.chainpanorama.enterprise.rollup;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What one comparison of the summaries with their base tables found. It is never changed. */
@Entity
@Table(name = "rollup_check")
class DriftReport {

    /** In how many rows one table differed. */
    @Embeddable
    record TableDrift(String tableName, int driftRows) {}

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long checkId;

    Instant startedAt;
    Instant finishedAt;

    /** Whether what differed was put right. */
    boolean repaired;

    @ElementCollection
    @CollectionTable(name = "rollup_drift", joinColumns = @JoinColumn(name = "check_id"))
    @OrderColumn(name = "place")
    List<TableDrift> tables = new ArrayList<>();

    protected DriftReport() {}

    DriftReport(Instant startedAt, Instant finishedAt, boolean repaired, List<TableDrift> tables) {
        this.startedAt = startedAt;
        this.finishedAt = finishedAt;
        this.repaired = repaired;
        this.tables = new ArrayList<>(tables);
    }

    int driftRows() {
        return tables.stream().mapToInt(TableDrift::driftRows).sum();
    }
}
