package org.chainpanorama.chassis.write;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.stream.Stream;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.text.Text;

/** The conditions of the current write request (RFC 9110 §13): no one overwrites what they have not seen. */
@RequestScoped
public class Preconditions {

    private final HttpHeaders headers;

    Preconditions(HttpHeaders headers) {
        this.headers = headers;
    }

    /**
     * Lets a write pass, or says what stands against it.
     *
     * @param currentVersion version of what is there now; null where nothing is there yet
     */
    public void check(Long currentVersion) {
        String ifMatch = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (currentVersion == null) {
            if (ifMatch != null) {
                throw Problem.of(
                        ProblemType.VERSION_CONFLICT,
                        Text.of("尚不存在，If-Match 不成立", "It does not exist, so If-Match fails"));
            }
            return;
        }
        if ("*".equals(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            throw conflict(
                    currentVersion,
                    Text.of("已存在，只允许新建", "It exists already and If-None-Match: * allows only creation"));
        }
        if (ifMatch == null) {
            throw Problem.of(
                            ProblemType.IF_MATCH_REQUIRED,
                            Text.of("替换须携带 If-Match（取自 GET 的 ETag）", "Replacing needs If-Match with the ETag of a GET"))
                    .withHeader(HttpHeaders.ETAG, EntityTags.ofVersion(currentVersion));
        }
        if (!names(ifMatch, currentVersion)) {
            throw conflict(currentVersion, Text.of("已被他人修改，请重新读取", "Somebody changed it in between; read it again"));
        }
    }

    private static boolean names(String ifMatch, long version) {
        return Stream.of(ifMatch.split(","))
                .anyMatch(tag ->
                        tag.strip().equals("*") || EntityTags.version(tag).orElse(-1) == version);
    }

    private static Problem conflict(long version, Text detail) {
        return Problem.of(ProblemType.VERSION_CONFLICT, detail)
                .withHeader(HttpHeaders.ETAG, EntityTags.ofVersion(version));
    }
}
