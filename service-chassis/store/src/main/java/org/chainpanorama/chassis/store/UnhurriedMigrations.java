package org.chainpanorama.chassis.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** Lifts the bound on silence, which is meant for requests, from the connection of a migration while that runs. */
public final class UnhurriedMigrations implements Callback {

    private int bound;

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_MIGRATE || event == Event.AFTER_MIGRATE || event == Event.AFTER_MIGRATE_ERROR;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            Connection connection = context.getConnection();
            if (event == Event.BEFORE_MIGRATE) {
                bound = connection.getNetworkTimeout();
                connection.setNetworkTimeout(Runnable::run, 0);
            } else {
                connection.setNetworkTimeout(Runnable::run, bound);
            }
        } catch (SQLException lost) {
            throw new IllegalStateException(lost);
        }
    }

    @Override
    public String getCallbackName() {
        return "Unhurried migrations";
    }
}
