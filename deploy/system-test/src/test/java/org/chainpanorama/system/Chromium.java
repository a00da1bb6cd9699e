package org.chainpanorama.system;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.chainpanorama.mysql.DirectoryTree;

/** The machine's own Chromium without a window, driven by its DevTools protocol; a browser library would bring a browser of 200 MB. */
final class Chromium implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicInteger calls = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final Path profile;
    private final Process process;
    private final WebSocket page;

    private Chromium(Path program) throws IOException {
        profile = Files.createTempDirectory("chromium");
        process = new ProcessBuilder(
                        program.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--window-size=1280,1600",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("output").toFile())
                .start();
        page = http.newWebSocketBuilder()
                .buildAsync(pageAddress(), new Listener())
                .join();
    }

    /** Where Chromium is on this machine; empty where there is none. */
    static Optional<Path> program() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Chromium start() throws IOException {
        return new Chromium(program().orElseThrow());
    }

    void open(URI address) {
        call("Page.navigate", json.createObjectNode().put("url", address.toString()));
    }

    /** What a JavaScript expression is; an element that does not exist fails. */
    JsonNode evaluate(String expression) {
        JsonNode answer = call(
                "Runtime.evaluate",
                json.createObjectNode().put("expression", expression).put("returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(expression + ": " + answer.get("exceptionDetails"));
        }
        return answer.path("result").path("value");
    }

    /** Waits until a JavaScript expression is true. */
    void awaitTrue(String expression) {
        await(expression).atMost(PATIENCE).ignoreExceptions().until(() -> evaluate(expression)
                .asBoolean());
    }

    /** Clicks on the first element of a CSS selector once it is there. */
    void click(String selector) {
        awaitTrue("document.querySelector(`" + selector + "`) !== null");
        evaluate("document.querySelector(`" + selector + "`).click()");
    }

    /** Types into a field instead of what stands there. */
    void type(String selector, String text) {
        awaitTrue("document.querySelector(`" + selector + "`) !== null");
        evaluate("(field => { field.focus(); field.select(); })(document.querySelector(`" + selector + "`))");
        call("Input.insertText", json.createObjectNode().put("text", text));
        // Swagger UI takes a field's text over when it is left.
        evaluate("document.activeElement.blur()");
    }

    /** Keeps what is seen as a picture. */
    void screenshot(Path file) throws IOException {
        JsonNode picture =
                call("Page.captureScreenshot", json.createObjectNode().put("format", "png"));
        Files.createDirectories(file.getParent());
        Files.write(file, Base64.getDecoder().decode(picture.get("data").asText()));
    }

    private JsonNode call(String method, ObjectNode parameters) {
        int id = calls.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        ObjectNode message = json.createObjectNode().put("id", id).put("method", method);
        message.set("params", parameters);
        page.sendText(message.toString(), true).join();
        return answer.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    private URI pageAddress() {
        Path ports = profile.resolve("DevToolsActivePort");
        await().atMost(PATIENCE)
                .until(() -> Files.exists(ports) && !Files.readAllLines(ports).isEmpty());
        try {
            String port = Files.readAllLines(ports).get(0);
            HttpRequest list = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list"))
                    .build();
            String targets =
                    http.send(list, HttpResponse.BodyHandlers.ofString()).body();
            for (JsonNode target : json.readTree(targets)) {
                if (target.path("type").asText().equals("page")) {
                    return URI.create(target.get("webSocketDebuggerUrl").asText());
                }
            }
            throw new IllegalStateException("No page among " + targets);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(one -> one.onExit().join());
        DirectoryTree.delete(profile);
    }

    /** Puts the pieces of messages together and hands answers to those who wait for them. */
    private final class Listener implements WebSocket.Listener {

        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            message.append(data);
            if (last) {
                answered(message.toString());
                message.setLength(0);
            }
            socket.request(1);
            return null;
        }

        private void answered(String text) {
            try {
                JsonNode answer = json.readTree(text);
                CompletableFuture<JsonNode> waiting =
                        answers.remove(answer.path("id").asInt());
                if (waiting != null) waiting.complete(answer.path("result"));
            } catch (IOException notJson) {
                throw new IllegalStateException(notJson);
            }
        }
    }
}
