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
final class Guests {

    /** Those that count together: all, or those of one address. */
    private static final class Company {
        private final Map<Guest.State, LinkedHashSet<Guest>> guests = new EnumMap<>(Guest.State.class);

        Company() {
            for (Guest.State state : Guest.State.values()) guests.put(state, new LinkedHashSet<>());
        }

        int size() {
            return guests.values().stream().mapToInt(Set::size).sum();
        }

        Optional<Guest> longestSilent() {
            return Stream.of(Guest.State.ASKING, Guest.State.RESTING)
                    .flatMap(state -> guests.get(state).stream().limit(1))
                    .findFirst();
        }
    }

    private final LimitSettings settings;
    private final Set<String> trusted;
    private final Company all = new Company();
    private final Map<InetAddress, Company> byAddress = new HashMap<>();

    Guests(LimitSettings settings) {
        this.settings = settings;
        this.trusted = Set.copyOf(settings.trustedAddresses().orElse(List.of()));
    }

    /** The guest that a new connection is; none where it must be turned away. */
    synchronized Optional<Guest> welcome(Channel channel) {
        InetAddress address = channel.remoteAddress() instanceof InetSocketAddress remote ? remote.getAddress() : null;
        int most = address == null || trusted.contains(address.getHostAddress()) ? 0 : settings.connectionsPerAddress();
        Company own = byAddress.getOrDefault(address, new Company());
        if (most > 0 && own.size() >= most && !madeRoomIn(own)
                || all.size() >= settings.connections() && !madeRoomIn(all)) return Optional.empty();
        Guest guest = new Guest(this, settings, channel, address);
        all.guests.get(guest.state()).add(guest);
        byAddress
                .computeIfAbsent(address, first -> new Company())
                .guests
                .get(guest.state())
                .add(guest);
        return Optional.of(guest);
    }

    /** Does what changes the guest's state. */
    synchronized void changes(Guest guest, Runnable change) {
        Company own = byAddress.get(guest.address());
        boolean isHere = all.guests.get(guest.state()).remove(guest);
        if (own != null) own.guests.get(guest.state()).remove(guest);
        change.run();
        if (!isHere) return;
        all.guests.get(guest.state()).add(guest);
        own.guests.get(guest.state()).add(guest);
    }

    synchronized void left(Guest guest) {
        all.guests.get(guest.state()).remove(guest);
        Company own = byAddress.get(guest.address());
        if (own == null) return;
        own.guests.get(guest.state()).remove(guest);
        if (own.size() == 0) byAddress.remove(guest.address());
    }

    private boolean madeRoomIn(Company company) {
        Optional<Guest> silent = company.longestSilent();
        silent.ifPresent(guest -> {
            left(guest);
            guest.sendAway("room");
        });
        return silent.isPresent();
    }
}
