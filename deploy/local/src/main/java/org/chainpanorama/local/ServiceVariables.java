package org.chainpanorama.local;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chainpanorama.mysql.MySqlSchema;

/** What each service of a zone is told by variables. */
record ServiceVariables(
        ZoneSettings settings,
        StateDirectory state,
        Map<ZoneService, URI> urls,
        DemoIdentity identity,
        ZoneDatabases databases) {

    private static final String STORAGE_PATHS = "ZONE_STORAGE_PATHS";

    Map<String, String> of(ZoneService service) {
        Map<String, String> variables = new LinkedHashMap<>(identity.variables(service));
        variables.put("QUARKUS_HTTP_HOST", settings.host());
        variables.put("QUARKUS_HTTP_PORT", String.valueOf(urls.get(service).getPort()));
        variables.put("ZONE_CURSOR_SECRET", state.key("cursor.secret"));
        variables.put("ZONE_PUBLIC_READ", String.valueOf(settings.publicRead()));
        variables.put("ZONE_AUDIT_FILE", state.auditFile(service.module()).toString());
        urls.forEach((other, url) -> variables.put(other.urlVariable(), url.toString()));
        if (service.ownsSchema()) {
            // Only the gateway calls from there on behalf of others.
            variables.put("ZONE_TRUSTED_PROXIES", urls.get(ZoneService.GATEWAY).getHost());
            MySqlSchema schema = databases.of(service);
            variables.put("QUARKUS_DATASOURCE_JDBC_URL", schema.jdbcUrl());
            variables.put("QUARKUS_DATASOURCE_USERNAME", schema.user());
            variables.put("QUARKUS_DATASOURCE_PASSWORD", schema.password());
            if (!System.getenv().containsKey(STORAGE_PATHS)) {
                // A comma would divide two paths.
                databases
                        .home()
                        .ifPresent(home ->
                                variables.put(STORAGE_PATHS, home.toString().replace(",", "\\,")));
            }
        }
        variables.putAll(settings.variables());
        return variables;
    }
}
