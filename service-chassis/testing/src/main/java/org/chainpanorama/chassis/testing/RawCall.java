package org.chainpanorama.chassis.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A connection that sends what it is told, as slowly and as incompletely as that is. */
public final class RawCall implements AutoCloseable {

    /** Longer than any bound of a test. */
    private static final int PATIENCE_MILLIS = 20_000;

    private final Socket socket;

    private RawCall(Socket socket) {
        this.socket = socket;
    }

    /** Connects and says nothing yet. */
    public static RawCall to(URI service) {
        return from("127.0.0.1", service);
    }

    /** Connects from another address of this machine. */
    public static RawCall from(String address, URI service) {
        try {
            Socket socket = new Socket(service.getHost(), service.getPort(), InetAddress.getByName(address), 0);
            socket.setSoTimeout(PATIENCE_MILLIS);
            return new RawCall(socket);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** Sends some of a request; what a service that has closed does not take is lost. */
    public RawCall send(String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException closed) {
            return this;
        }
        return this;
    }

    /** Sends the head of a request whose body is JSON. */
    public RawCall head(String method, String path, String token, String length) {
        return send(
                "%s %s HTTP/1.1\r\nHost: a\r\nAccept-Language: en\r\nContent-Type: application/json\r\nAuthorization: Bearer %s\r\n%s\r\n\r\n"
                        .formatted(method, path, token, length));
    }

    /** Sends a part of a chunked body. */
    public RawCall chunk(String text) {
        return send(Integer.toHexString(text.getBytes(StandardCharsets.UTF_8).length) + "\r\n" + text + "\r\n");
    }

    /** All that comes until the service ends the connection. */
    public String untilEnd() {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(read);
        } catch (SocketException reset) {
            return read.toString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return read.toString(StandardCharsets.UTF_8);
    }

    /** The status of the next answer; 0 when the connection was ended without one. */
    public int status() {
        StringBuilder line = new StringBuilder();
        try {
            for (int next = socket.getInputStream().read(); next >= 0 && next != '\n'; ) {
                line.append((char) next);
                next = socket.getInputStream().read();
            }
        } catch (SocketException reset) {
            return 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return line.length() < 12 ? 0 : Integer.parseInt(line.substring(9, 12));
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
