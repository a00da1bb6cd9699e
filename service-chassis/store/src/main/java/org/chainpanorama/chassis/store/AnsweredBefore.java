package org.chainpanorama.chassis.store;

import com.fasterxml.jackson.databind.util.RawValue;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Carries a first answer past the resource method, whose return type may be anything. */
final class AnsweredBefore extends RuntimeException {

    private final transient AnswerStore.Answer answer;

    AnsweredBefore(AnswerStore.Answer answer) {
        super("Answered before", null, false, false);
        this.answer = answer;
    }

    /** Gives the first answer again. */
    @Provider
    public static class Again implements ExceptionMapper<AnsweredBefore> {
        @Override
        public Response toResponse(AnsweredBefore before) {
            AnswerStore.Answer answer = before.answer;
            Response.ResponseBuilder response = Response.status(answer.status()).header("Idempotency-Replayed", true);
            if (answer.location() != null) {
                response.header(HttpHeaders.LOCATION, answer.location());
            }
            if (answer.body() != null) {
                response.entity(new RawValue(answer.body())).type(MediaType.APPLICATION_JSON_TYPE);
            }
            return response.build();
        }
    }
}
