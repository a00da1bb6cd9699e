package org.chainpanorama.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.chainpanorama.mysql.LoopbackPorts;

/**
 * How to start a zone.
 *
 * @param root the repository, where the built services lie
 * @param state the directory of everything that the zone writes
 * @param host address that the services listen on
 * @param ports port of each service; 0 for any free one
 * @param demo whether an empty zone is filled with the demo data
 * @param durable whether every commit reaches the disk; tests do without
 * @param publicRead whether callers without a token may read what is public
 * @param variables what the services are told besides what every zone tells them
 * @param progress told what happens
 */
public record ZoneSettings(
        Path root,
        Path state,
        String host,
        Map<ZoneService, Integer> ports,
        boolean demo,
        boolean durable,
        boolean publicRead,
        Map<String, String> variables,
        Progress progress) {

    static final String ROOT_PROPERTY = "zone.root";

    /** What the variables say: {@code ZONE_STATE}, {@code ZONE_HTTP_HOST}, {@code ZONE_GATEWAY_PORT} and so on. */
    public static ZoneSettings from(Map<String, String> environment) {
        Path root = repository();
        Map<ZoneService, Integer> ports = new EnumMap<>(ZoneService.class);
        for (ZoneService service : ZoneService.values()) {
            ports.put(service, port(environment, service));
        }
        return new ZoneSettings(
                root,
                set(environment, "ZONE_STATE")
                        .map(state -> Path.of(state).toAbsolutePath().normalize())
                        .orElse(root.resolve(".zone")),
                set(environment, "ZONE_HTTP_HOST").orElse("127.0.0.1"),
                ports,
                true,
                true,
                !set(environment, "ZONE_PUBLIC_READ").filter("false"::equals).isPresent(),
                Map.of(),
                Progress.silent());
    }

    /** For tests: free ports, a state directory of its own, quick rather than durable. */
    public static ZoneSettings forTests(Path state) {
        Map<ZoneService, Integer> anyPorts = new EnumMap<>(ZoneService.class);
        Arrays.stream(ZoneService.values()).forEach(service -> anyPorts.put(service, LoopbackPorts.free()));
        return new ZoneSettings(
                repository(), state, "127.0.0.1", anyPorts, true, false, true, Map.of(), Progress.silent());
    }

    public ZoneSettings tellingTo(Progress listener) {
        return new ZoneSettings(root, state, host, ports, demo, durable, publicRead, variables, listener);
    }

    public ZoneSettings closed() {
        return new ZoneSettings(root, state, host, ports, demo, durable, false, variables, progress);
    }

    public ZoneSettings withoutDemo() {
        return new ZoneSettings(root, state, host, ports, false, durable, publicRead, variables, progress);
    }

    /** Slower, and nothing that was answered is lost with the database process. */
    public ZoneSettings withEveryCommitOnDisk() {
        return new ZoneSettings(root, state, host, ports, demo, true, publicRead, variables, progress);
    }

    /** In another state directory. */
    public ZoneSettings in(Path directory) {
        return new ZoneSettings(root, directory, host, ports, demo, durable, publicRead, variables, progress);
    }

    /** The services are told these variables, too. */
    public ZoneSettings with(Map<String, String> more) {
        return new ZoneSettings(root, state, host, ports, demo, durable, publicRead, Map.copyOf(more), progress);
    }

    /** The repository: named by {@code deploy/up}, or the nearest folder above that has a {@code deploy/up}. */
    static Path repository() {
        String named = System.getProperty(ROOT_PROPERTY);
        if (named != null) {
            return Path.of(named).toAbsolutePath().normalize();
        }
        Path directory = Path.of("").toAbsolutePath();
        while (directory != null && !Files.isRegularFile(directory.resolve("deploy/up"))) {
            directory = directory.getParent();
        }
        return Optional.ofNullable(directory)
                .orElseThrow(() -> new ZoneException("Start it from within the repository, with deploy/up"));
    }

    private static int port(Map<String, String> environment, ZoneService service) {
        String text = set(environment, service.portVariable()).orElse(String.valueOf(service.usualPort()));
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65_535) {
            throw new ZoneException(service.portVariable() + " must be a port from 0 to 65535, not " + text);
        }
        return Integer.parseInt(text);
    }

    private static Optional<String> set(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
