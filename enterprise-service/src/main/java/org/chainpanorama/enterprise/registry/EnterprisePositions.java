package org.chainpanorama.enterprise.registry;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import org.chainpanorama.chassis.zone.ZoneRows;
import org.chainpanorama.enterprise.zone.EnterpriseRows;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Filter;

/** Where one enterprise stands on chains. On no day do the revenue shares of its positions exceed 1 or are two of them primary. */
@Entity
@Filter(name = ZoneRows.FILTER, condition = EnterpriseRows.BY_ENTERPRISE)
class EnterprisePositions {

    @Id
    String creditCode;

    @Version
    long version;

    @ElementCollection
    @CollectionTable(name = "chain_position", joinColumns = @JoinColumn(name = "credit_code"))
    @OrderColumn(name = "seat")
    @BatchSize(size = 500)
    List<ChainPosition> positions = new ArrayList<>();

    protected EnterprisePositions() {}

    EnterprisePositions(String creditCode) {
        this.creditCode = creditCode;
    }

    /** Replaces all positions; they must keep {@link PositionRules}. An equal list changes nothing. */
    void stand(List<ChainPosition> wanted) {
        if (!positions.equals(wanted)) {
            positions.clear();
            positions.addAll(wanted);
        }
    }
}
