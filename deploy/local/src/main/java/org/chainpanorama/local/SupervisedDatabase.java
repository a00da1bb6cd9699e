package org.chainpanorama.local;

/** The embedded server. It is not asked for a sign of life: one that takes long is at work, and killed it would have more of it. */
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
        return databases.hasRoom();
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
