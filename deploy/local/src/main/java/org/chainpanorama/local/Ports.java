package org.chainpanorama.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Finds where each service will listen, before any of them starts: each must know the others. */
final class Ports {

    private Ports() {}

    /** The base URL of each service. A port that somebody else holds is named, with the variable that moves the service. */
    static Map<ZoneService, URI> claim(String host, Map<ZoneService, Integer> wanted) {
        Map<ZoneService, URI> urls = new EnumMap<>(ZoneService.class);
        List<ServerSocket> held = new ArrayList<>();
        try {
            // All are held until all are found, so that no free port is found twice.
            for (ZoneService service : ZoneService.values()) {
                ServerSocket socket = bind(host, wanted.get(service), service);
                held.add(socket);
                urls.put(service, URI.create("http://" + reachable(host) + ":" + socket.getLocalPort()));
            }
            return urls;
        } finally {
            held.forEach(Ports::release);
        }
    }

    private static ServerSocket bind(String host, int port, ZoneService service) {
        try {
            ServerSocket socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
            return socket;
        } catch (UnknownHostException unknown) {
            throw new ZoneException("ZONE_HTTP_HOST names no address of this machine: " + host);
        } catch (IOException taken) {
            throw new ZoneException("Port " + port + " for " + service.module()
                    + " is in use; stop what uses it, or set " + service.portVariable() + " to another");
        }
    }

    /* Listening on every address means being reached at the loopback one. */
    private static String reachable(String host) {
        return host.equals("0.0.0.0") || host.equals("::") ? "127.0.0.1" : host;
    }

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException ignored) {
            // Nothing was ever sent over it.
        }
    }
}
