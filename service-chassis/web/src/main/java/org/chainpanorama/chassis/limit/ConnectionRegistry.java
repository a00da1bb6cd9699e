package org.chainpanorama.chassis.limit;

import io.netty.channel.Channel;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The connections of a process. Where there is no room, in all or for one address, the one that has been silent for longest makes it: so
 * there is always room for who has something to ask, health checks among them, however many only sit there. Only where all are being
 * answered the newcomer is turned away.
 */
final class ConnectionRegistry {

    /** Those that count together: all, or those of one address. */
    private static final class Group {
        private final Map<GuardedConnection.State, LinkedHashSet<GuardedConnection>> connections =
                new EnumMap<>(GuardedConnection.State.class);

        Group() {
            for (GuardedConnection.State state : GuardedConnection.State.values())
                connections.put(state, new LinkedHashSet<>());
        }

        int size() {
            return connections.values().stream().mapToInt(Set::size).sum();
        }

        Optional<GuardedConnection> longestIdle() {
            return Stream.of(GuardedConnection.State.READING_REQUEST, GuardedConnection.State.IDLE)
                    .flatMap(state -> connections.get(state).stream().limit(1))
                    .findFirst();
        }
    }

    private final LimitSettings settings;
    private final Set<String> trusted;
    private final Group all = new Group();
    private final Map<InetAddress, Group> byAddress = new HashMap<>();

    ConnectionRegistry(LimitSettings settings) {
        this.settings = settings;
        this.trusted = Set.copyOf(settings.trustedAddresses().orElse(List.of()));
    }

    /** Takes a new connection on; empty where it must be refused. */
    synchronized Optional<GuardedConnection> admit(Channel channel) {
        InetAddress address = channel.remoteAddress() instanceof InetSocketAddress remote ? remote.getAddress() : null;
        int most = address == null || trusted.contains(address.getHostAddress()) ? 0 : settings.connectionsPerAddress();
        Group own = byAddress.getOrDefault(address, new Group());
        if (most > 0 && own.size() >= most && !hasMadeRoomIn(own)
                || all.size() >= settings.connections() && !hasMadeRoomIn(all)) return Optional.empty();
        GuardedConnection connection = new GuardedConnection(this, settings, channel, address);
        all.connections.get(connection.state()).add(connection);
        byAddress
                .computeIfAbsent(address, first -> new Group())
                .connections
                .get(connection.state())
                .add(connection);
        return Optional.of(connection);
    }

    /** Does what changes the connection's state. */
    synchronized void change(GuardedConnection connection, Runnable change) {
        Group own = byAddress.get(connection.address());
        boolean isHere = all.connections.get(connection.state()).remove(connection);
        if (own != null) own.connections.get(connection.state()).remove(connection);
        change.run();
        if (!isHere) return;
        all.connections.get(connection.state()).add(connection);
        own.connections.get(connection.state()).add(connection);
    }

    synchronized void closed(GuardedConnection connection) {
        all.connections.get(connection.state()).remove(connection);
        Group own = byAddress.get(connection.address());
        if (own == null) return;
        own.connections.get(connection.state()).remove(connection);
        if (own.size() == 0) byAddress.remove(connection.address());
    }

    private boolean hasMadeRoomIn(Group group) {
        Optional<GuardedConnection> silent = group.longestIdle();
        silent.ifPresent(connection -> {
            closed(connection);
            connection.end("room");
        });
        return silent.isPresent();
    }
}
