package org.chainpanorama.local;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The four services of the zone. */
public enum ZoneService {
    ENTERPRISE("enterprise-service", 8081),
    PROJECT("project-service", 8082),
    LAND("land-service", 8083),
    GATEWAY("gateway", 8080);

    private final String module;
    private final int usualPort;

    ZoneService(String module, int usualPort) {
        this.module = module;
        this.usualPort = usualPort;
    }

    /** The folder of the service, which is also its name in logs and messages. */
    public String module() {
        return module;
    }

    /** The port unless {@link #portVariable()} says otherwise. */
    public int usualPort() {
        return usualPort;
    }

    /** Such as {@code ZONE_LAND_PORT}. */
    public String portVariable() {
        return "ZONE_" + name() + "_PORT";
    }

    /** The variable in which the other services find this one, such as {@code ZONE_LAND_URL}. */
    String urlVariable() {
        return "ZONE_" + name() + "_URL";
    }

    /** The schema of an owner and the name of its user. */
    String schema() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean ownsSchema() {
        return this != GATEWAY;
    }

    static List<ZoneService> owners() {
        return Arrays.stream(values()).filter(ZoneService::ownsSchema).toList();
    }
}
