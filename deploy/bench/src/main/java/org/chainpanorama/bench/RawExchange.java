package org.chainpanorama.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** One connection for one call, from an address of this machine that may be chosen: to a service each such address is another caller. */
final class RawExchange implements AutoCloseable {

    private static final int CONNECT_MILLIS = 5_000;

    private final Socket socket = new Socket();

    RawExchange(String from, URI service, int patienceMillis) throws IOException {
        socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
        socket.setSoTimeout(patienceMillis);
        socket.connect(new InetSocketAddress(service.getHost(), service.getPort()), CONNECT_MILLIS);
    }

    void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The status of the answer, read to its end; 0 when the connection was ended without one. */
    int status() throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        InputStream in = socket.getInputStream();
        byte[] buffer = new byte[1 << 14];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            if (head.size() < 12) head.write(buffer, 0, Math.min(read, 12));
        }
        String line = head.toString(StandardCharsets.US_ASCII);
        return line.startsWith("HTTP/1.1 ") ? Integer.parseInt(line.substring(9, 12)) : 0;
    }

    static String get(String path) {
        return "GET " + path + " HTTP/1.1\r\nHost: zone\r\nConnection: close\r\n\r\n";
    }

    static String post(String path, int length) {
        return "POST " + path + " HTTP/1.1\r\nHost: zone\r\nConnection: close\r\nContent-Type: application/json\r\n"
                + "Content-Length: " + length + "\r\n\r\n";
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
