package org.chainpanorama.chassis.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Requests that provoke failures, sent as raw bytes because HTTP clients repair or refuse them. Whatever comes back must be a client error
 * that tells nothing of how the service is made.
 */
public final class HostileRequests {

    /** Class names, stack traces, SQL, products. */
    private static final Pattern INSIDES = Pattern.compile(
            "(?i)\\b(java|javax|jakarta|com|org|io)\\.[a-z]+\\.|exception|\\bat [a-z.]+\\(|stack ?trace|\\b(select|insert|update|delete) .*(from|into|set)\\b"
                    + "|hibernate|jdbc|mysql|quarkus|vert\\.?x|resteasy|jackson|netty|org\\.chainpanorama");

    /** A request and what it is. */
    public record Hostile(String name, byte[] bytes) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Status and full text of an answer; status 0 when the connection was closed without one. */
    public record Answer(int status, String text) {

        /** The first thing in it that tells how the service is made; null when there is none. */
        public String leak() {
            var found = INSIDES.matcher(text);
            return found.find() ? found.group() : null;
        }
    }

    private HostileRequests() {}

    /**
     * The requests.
     *
     * @param readable path of a GET with a path parameter at its end
     * @param writable path of a PUT that takes JSON
     */
    public static Stream<Hostile> all(String readable, String writable) {
        String token = ZoneTokens.token(ZoneTokens.EVERY_SCOPE);
        List<Hostile> all = new ArrayList<>();
        put(all, "broken JSON", writable, token, "application/json", "{\"name\":");
        put(all, "JSON that is no object", writable, token, "application/json", "[[1]]");
        put(
                all,
                "deep JSON",
                writable,
                token,
                "application/json",
                "{\"name\":" + "[".repeat(5000) + "]".repeat(5000) + "}");
        put(
                all,
                "deep JSON object",
                writable,
                token,
                "application/json",
                "{\"a\":".repeat(2000) + "1" + "}".repeat(2000));
        put(
                all,
                "long JSON string",
                writable,
                token,
                "application/json",
                "{\"name\":\"" + "x".repeat(1_200_000) + "\"}");
        put(all, "long JSON number", writable, token, "application/json", "{\"name\":" + "9".repeat(10_000) + "}");
        put(all, "JSON of 3 MB", writable, token, "application/json", "{\"name\":\"" + "x".repeat(3_000_000) + "\"}");
        put(all, "JSON with a key twice", writable, token, "application/json", "{\"name\":\"a\",\"name\":\"b\"}");
        put(all, "NUL in JSON", writable, token, "application/json", "{\"na\0me\":\"a\"}");
        put(all, "no JSON", writable, token, "application/json", "\0\0\0\0");
        put(
                all,
                "XML",
                writable,
                token,
                "application/xml",
                "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>");
        put(
                all,
                "multipart",
                writable,
                token,
                "multipart/form-data; boundary=b",
                "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\nx\r\n--b--\r\n");
        put(all, "nonsense content type", writable, token, "///;;==", "{}");
        put(all, "nonsense charset", writable, token, "application/json; charset=none-such", "{\"name\":\"a\"}");
        get(all, "path of 9,000 characters", readable + "a".repeat(9_000), token);
        get(all, "path of 3,000 characters", readable + "a".repeat(3_000), token);
        get(all, "bad percent-encoding", readable + "%zz", token);
        get(all, "cut percent-encoding", readable + "%e4%b8", token);
        get(all, "bad percent-encoding in the query", readable + "x?fields=%zz", token);
        get(all, "NUL in the path", readable + "%00", token);
        get(all, "NUL in the query", readable + "x?fields=%00", token);
        get(all, "dots in the path", readable + "..%2f..%2fetc%2fpasswd", token);
        get(all, "quote in the path", readable + "'%20or%20'1'='1", token);
        get(all, "quote in the query", readable + "x?fields=';drop%20table%20a", token);
        get(all, "20,000 query parameters", readable + "x?" + "a=1&".repeat(1_900), token);
        get(all, "header of 20 KB", readable + "x", token, "X-Long: " + "a".repeat(20_000));
        get(all, "2,000 headers", readable + "x", token, "X-A: b\r\n".repeat(2_000) + "X-Z: b");
        get(all, "NUL in a header", readable + "x", token, "Purpose: a\0b");
        get(all, "nonsense language", readable + "x", token, "Accept-Language: ;;q=,,*-*-*");
        get(all, "nonsense type wanted", readable + "x", token, "Accept: ///");
        get(all, "nonsense condition", readable + "x", token, "If-None-Match: \"\"\"\"");
        get(all, "token of 10 KB", readable + "x", "a".repeat(10_000));
        get(all, "token that is none", readable + "x", "eyJ.eyJ.eyJ");
        raw(all, "method that is none", "FROB " + readable + "x HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        raw(all, "no HTTP", "\1\2\3\4\r\n\r\n");
        raw(all, "version that is none", "GET " + readable + "x HTTP/9.9\r\nHost: a\r\nConnection: close\r\n\r\n");
        raw(
                all,
                "two lengths",
                "PUT " + writable
                        + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}");
        raw(
                all,
                "negative length",
                "PUT " + writable + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: -1\r\n\r\n{}");
        raw(
                all,
                "bad chunk",
                "PUT " + writable
                        + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n");
        return all.stream();
    }

    /**
     * Requests that are no calls at all, each to be refused with a problem, and without the method that shows callers what proxies added.
     *
     * @param path of a GET that anybody may make
     */
    public static Stream<Hostile> malformed(String path) {
        String rest = path + " HTTP/1.1\r\nConnection: close\r\n";
        List<Hostile> all = new ArrayList<>();
        raw(all, "HTTP/1.0 without a host", "GET " + path + " HTTP/1.0\r\n\r\n");
        raw(all, "no host", "GET " + rest + "\r\n");
        raw(all, "empty host", "GET " + rest + "Host:\r\n\r\n");
        raw(all, "host that is none", "GET " + rest + "Host: a b<c>\r\n\r\n");
        raw(all, "port that is none", "GET " + rest + "Host: a:99999999\r\n\r\n");
        raw(all, "no path", "GET * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        raw(
                all,
                "two authorizations",
                "GET " + rest + "Host: a\r\nAuthorization: Bearer a\r\nAuthorization: Bearer b\r\n\r\n");
        raw(all, "TRACE", "TRACE " + rest + "Host: a\r\n\r\n");
        return all.stream();
    }

    /** Sends it and reads until the service closes the connection. */
    public static Answer send(URI service, Hostile request) {
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            // A service that waits for more of a broken request may do so.
            socket.setSoTimeout(3_000);
            writeAsMuchAsIsTaken(socket, request.bytes());
            String text = readAll(socket.getInputStream());
            return new Answer(
                    text.matches("(?s)HTTP/1\\.[01] \\d{3}.*") ? Integer.parseInt(text.substring(9, 12)) : 0, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(request.name(), failure);
        }
    }

    /** A service may refuse and close before it has read all. */
    private static void writeAsMuchAsIsTaken(Socket socket, byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
        } catch (IOException closed) {
            return;
        }
    }

    private static String readAll(InputStream in) {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        try {
            in.transferTo(read);
        } catch (IOException reset) {
            return read.toString(StandardCharsets.UTF_8);
        }
        return read.toString(StandardCharsets.UTF_8);
    }

    private static void put(List<Hostile> all, String name, String path, String token, String type, String body) {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        String head = "PUT " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAuthorization: Bearer " + token
                + "\r\nAccept-Language: en\r\nContent-Type: " + type + "\r\nContent-Length: " + content.length
                + "\r\n\r\n";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(content);
        all.add(new Hostile(name, bytes.toByteArray()));
    }

    private static void get(List<Hostile> all, String name, String path, String token, String... headers) {
        String more = Stream.of(headers).map(header -> header + "\r\n").reduce("", String::concat);
        raw(
                all,
                name,
                "GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAuthorization: Bearer " + token + "\r\n"
                        + more + "\r\n");
    }

    private static void raw(List<Hostile> all, String name, String text) {
        all.add(new Hostile(name, text.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
