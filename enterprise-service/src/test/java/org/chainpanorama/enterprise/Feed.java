package org.chainpanorama.enterprise;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chainpanorama.chassis.testing.ZoneTokens;

/** The change feed as one reader sees it from here on. */
final class Feed {

    private final String scopes;
    private String cursor;

    private Feed(String scopes) {
        this.scopes = scopes;
    }

    /** From now on. */
    static Feed from(String scopes) {
        Feed feed = new Feed(scopes);
        feed.cursor = snapshot();
        feed.next();
        return feed;
    }

    /** Where the feed goes on from a copy of the registry. */
    static String snapshot() {
        return Calls.get("/api/v1/enterprises?limit=1").extract().header("Change-Cursor");
    }

    /** What has happened since the last call. */
    List<Map<String, Object>> next() {
        List<Map<String, Object>> found = new ArrayList<>();
        List<Map<String, Object>> page;
        do {
            JsonPath answer = RestAssured.given()
                    .header("Authorization", "Bearer " + ZoneTokens.token(scopes))
                    .queryParam("limit", 1000)
                    .queryParam("after", cursor)
                    .get("/api/v1/enterprise-changes")
                    .jsonPath();
            page = answer.getList("items");
            cursor = answer.getString("next");
            found.addAll(page);
        } while (!page.isEmpty());
        return found;
    }

    /** Data of what has happened since to one subject, of one type. */
    List<Map<String, Object>> next(String type, String subject) {
        return next().stream()
                .filter(event -> type.equals(event.get("type")) && subject.equals(event.get("subject")))
                .map(Feed::data)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> data(Map<String, Object> event) {
        return (Map<String, Object>) event.get("data");
    }
}
