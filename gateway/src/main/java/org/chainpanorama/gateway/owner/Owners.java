package org.chainpanorama.gateway.owner;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/** The owners as configured, in the order of the product: enterprise, project, land. */
@ApplicationScoped
public class Owners {

    public static final String ENTERPRISE = "enterprise-service";
    public static final String PROJECT = "project-service";
    public static final String LAND = "land-service";

    private static final List<String> ORDER = List.of(ENTERPRISE, PROJECT, LAND);

    private final List<Owner> all;
    private final Duration deadline;
    private final Duration referenceDeadline;
    private final Duration auditDeadline;

    Owners(OwnerSettings settings) {
        deadline = settings.deadline();
        referenceDeadline = settings.referenceDeadline();
        auditDeadline = settings.auditDeadline();
        all = ORDER.stream()
                .map(name -> {
                    OwnerSettings.Service service = settings.services().get(name);
                    return new Owner(name, service.url(), service.paths());
                })
                .toList();
    }

    /** All owners. */
    public List<Owner> all() {
        return all;
    }

    /** The owner of that name; there must be one. */
    public Owner named(String name) {
        return all.stream()
                .filter(owner -> owner.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The owner of a path; null where nobody owns it. */
    public Owner of(String path) {
        return all.stream().filter(owner -> owner.owns(path)).findFirst().orElse(null);
    }

    /** How long an owner may take for its part of a panorama. */
    public Duration deadline() {
        return deadline;
    }

    /** How long an owner may take for its OpenAPI document or its code lists. */
    public Duration referenceDeadline() {
        return referenceDeadline;
    }

    /** How long an owner may take to walk its audit trail. */
    public Duration auditDeadline() {
        return auditDeadline;
    }
}
