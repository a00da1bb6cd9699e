package org.chainpanorama.local;

/** The embedded server. It gives no sign of life: one that takes long to answer works, and one that was killed works longer. */
record SupervisedDatabase(ZoneDatabases databases) implements Supervised {

    @Override
    public String name() {
        return "MySQL";
    }

    @Override
    public boolean isMissing() {
        return databases.isMissing();
    }

    @Override
    public boolean canStart() {
        return true;
    }

    @Override
    public boolean isLive() {
        return true;
    }

    @Override
    public String ending() {
        return databases.ending();
    }

    @Override
    public void kill() {
        databases.kill();
    }

    @Override
    public void start() {
        databases.startAgain();
    }
}
