package org.chainpanorama.local.demo;

/**
 * One request to the gateway.
 *
 * @param method {@code PUT}, {@code POST} or {@code PATCH}
 * @param path path and query from the root, such as {@code /api/v1/enterprises/import?mode=atomic}; already percent-encoded
 * @param contentType {@code application/json}, {@code application/x-ndjson} or {@code application/merge-patch+json}
 * @param body the body in UTF-8
 */
public record DemoRequest(String method, String path, String contentType, String body) {

    /** A JSON body put on a business key. */
    public static DemoRequest put(String path, String json) {
        return new DemoRequest("PUT", path, "application/json", json);
    }

    /** A JSON body posted; the loader adds the {@code Idempotency-Key}. */
    public static DemoRequest post(String path, String json) {
        return new DemoRequest("POST", path, "application/json", json);
    }

    /** An import of rows, one JSON object a line. */
    public static DemoRequest importRows(String path, String ndjson) {
        return new DemoRequest("POST", path, "application/x-ndjson", ndjson);
    }
}
