package org.chainpanorama.chassis.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import org.chainpanorama.chassis.testing.ZoneDatabase;
import org.chainpanorama.chassis.testing.ZoneTokens;
import org.junit.jupiter.api.BeforeEach;

/** A store test starts with no widgets, no changes and no answers. */
@QuarkusTestResource(ZoneDatabase.class)
@QuarkusTestResource(ZoneTokens.class)
abstract class StoreTest {

    @Inject
    EntityManager em;

    @Inject
    Sql sql;

    @BeforeEach
    void empty() {
        QuarkusTransaction.requiringNew().run(() -> {
            sql.update("delete from widget_part");
            sql.update("delete from widget");
            sql.update("delete from change_event");
            sql.update("delete from idempotent_answer");
            sql.update("delete from import_run");
            sql.update(
                    "update change_sequence set epoch = uuid(), last_position = 0, purged_position = 0, changed_at = null");
        });
    }

    void add(String code, String name, String priceYuan, int importance, Widget.Kind kind) {
        QuarkusTransaction.requiringNew()
                .run(() -> em.persist(new Widget(code, name, new BigDecimal(priceYuan), importance, kind)));
    }

    long count(String table) {
        return sql.list("select count(*) from " + table, row -> row.getLong(1)).get(0);
    }
}
