package org.chainpanorama.enterprise;

import static org.chainpanorama.enterprise.Calls.json;
import static org.chainpanorama.enterprise.Calls.put;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the bad inputs speak of, and the bodies among them that nobody can write down. */
record BadInputWorld(Map<String, String> names) {

    private static final String ZONE = "BAD";
    private static final Pattern NAME = Pattern.compile("\\{([a-z]+)}");

    /** A byte, or a line feed. Escapes of JSON are not touched. */
    private static final Pattern ESCAPE = Pattern.compile("\\\\x([0-9A-F]{2})|\\\\n");

    static BadInputWorld make() {
        Map<String, String> names = new HashMap<>();
        names.put("fresh", Calls.freshCode());
        names.put("a", Calls.registered(ZONE));
        names.put("b", Calls.registered(ZONE));
        String chain = Calls.freshChain();
        names.put("chain", chain);
        put("/api/v1/chains/" + chain + "/node-links/U01/C01", "{}").statusCode(201);
        put("/api/v1/chains/" + chain + "/node-links/C01/D01", "{}").statusCode(201);
        names.put("relation", "BAD-0");
        put("/api/v1/supply-relations/BAD-0", """
                {"supplierCode":"%s","customerCode":"%s","chainCode":"%s","nodeCode":"U01","annualAmountYuan":1,"validFrom":"2023-01-01"}""".formatted(names.get("a"), names.get("b"), chain))
                .statusCode(201);
        names.put("policy", RewardCalls.policy("1000"));
        names.put("key", "bad-inputs-1");
        names.put("draft", draft(names));
        names.put("cursor", cursor());
        return new BadInputWorld(names);
    }

    private static String draft(Map<String, String> names) {
        return json().header("Idempotency-Key", names.get("key"))
                .body("""
                        {"policyCode":"%s","clauseCode":"SMART","creditCode":"%s","year":2023,"requestedYuan":1}""".formatted(names.get("policy"), names.get("a")))
                .post("/api/v1/reward-applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id")
                .toString();
    }

    private static String cursor() {
        String next =
                Calls.get("/api/v1/enterprises?limit=1&zone=" + ZONE).extract().path("next");
        return next.replaceAll(".*cursor=([^&]*).*", "$1");
    }

    /** The text with its names filled in; a brace of JSON is no name. */
    String filled(String text) {
        return NAME.matcher(text)
                .replaceAll(name -> Matcher.quoteReplacement(names.getOrDefault(name.group(1), name.group())));
    }

    byte[] bytes(String body) {
        String text = filled(body.startsWith("@") ? longBody(body.substring(1)) : body);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher escape = ESCAPE.matcher(text);
        int at = 0;
        while (escape.find()) {
            bytes.writeBytes(text.substring(at, escape.start()).getBytes(StandardCharsets.UTF_8));
            bytes.write(escape.group(1) == null ? '\n' : Integer.parseInt(escape.group(1), 16));
            at = escape.end();
        }
        bytes.writeBytes(text.substring(at).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private static String longBody(String name) {
        return switch (name) {
            case "ten-megabytes" -> named("x".repeat(10 * 1024 * 1024));
            case "name-of-201" -> named("名".repeat(201));
            case "name-of-a-million" -> named("x".repeat(1_000_001));
            case "deep-1000" -> "{\"name\":\"示例企业\",\"deep\":" + "[".repeat(1000) + "]".repeat(1000) + "}";
            case "deep-40" -> "{\"name\":\"示例企业\",\"deep\":" + "[".repeat(40) + "]".repeat(40) + "}";
            case "lookup-of-1001" -> "{\"creditCodes\":[" + repeated("\"{a}\"", 1001) + "]}";
            case "101-positions" ->
                "{\"positions\":["
                        + repeated(
                                "{\"chainCode\":\"{chain}\",\"nodeCode\":\"U01\",\"revenueShare\":0,\"validFrom\":\"2023-01-01\"}",
                                101)
                        + "]}";
            case "row-of-two-megabytes" ->
                "{\"creditCode\":\"{fresh}\",\"name\":\"" + "x".repeat(2 * 1024 * 1024) + "\"}";
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static String named(String name) {
        return "{\"name\":\"" + name + "\"}";
    }

    private static String repeated(String element, int times) {
        return IntStream.range(0, times).mapToObj(i -> element).collect(Collectors.joining(","));
    }
}
