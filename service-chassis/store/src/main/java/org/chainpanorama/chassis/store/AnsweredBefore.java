package org.chainpanorama.chassis.store;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;

/** Carries a first answer past the resource method, whose return type may be anything. */
final class AnsweredBefore extends RuntimeException {

    private final transient AnswerStore.Answer answer;

    AnsweredBefore(AnswerStore.Answer answer) {
        super("Answered before", null, false, false);
        this.answer = answer;
    }

    /** Gives the first answer again, byte by byte and in the language that it had. */
    @Provider
    public static class Again implements ExceptionMapper<AnsweredBefore> {
        @Override
        public Response toResponse(AnsweredBefore before) {
            AnswerStore.Answer answer = before.answer;
            Response.ResponseBuilder response = Response.status(answer.status()).header("Idempotency-Replayed", true);
            answer.headers().forEach(response::header);
            if (answer.body() != null) {
                response.header(HttpHeaders.VARY, "Authorization")
                        .entity(answer.body().getBytes(StandardCharsets.UTF_8));
            }
            return response.build();
        }
    }
}
