package org.chainpanorama.local;

/** One of the four services. An owner starts only when its database answers: without it, it would end at once. */
record SupervisedService(Zone zone, ZoneService service, Services services, ZoneDatabases databases)
        implements Supervised {

    @Override
    public String name() {
        return service.module();
    }

    @Override
    public boolean isMissing() {
        return services.isMissing(service);
    }

    @Override
    public boolean canStart() {
        return !service.ownsSchema() || databases.isAnswering();
    }

    @Override
    public boolean isLive() {
        return services.isLive(service);
    }

    @Override
    public String ending() {
        return services.ending(service);
    }

    @Override
    public void kill() {
        services.kill(service);
    }

    @Override
    public void start() {
        zone.restart(service);
    }
}
