package org.chainpanorama.chassis.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validator;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.io.InputStream;
import org.chainpanorama.chassis.problem.FaultTally;
import org.chainpanorama.chassis.problem.InputFaults;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;

/** Reads JSON bodies: strict, and with every fault of one in a single problem. They are whole and bounded; imports stream and do not pass here. */
@Provider
public class StrictBodyReader implements ReaderInterceptor {

    private final ObjectMapper mapper;
    private final Validator validator;

    StrictBodyReader(ObjectMapper mapper, Validator validator) {
        this.mapper = mapper;
        this.validator = validator;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (InputStream.class.isAssignableFrom(context.getType())) {
            return context.proceed();
        }
        if (!JsonMedia.isJson(context.getMediaType())) {
            throw Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, ProblemType.UNSUPPORTED_MEDIA_TYPE.title());
        }
        byte[] body = context.getInputStream().readAllBytes();
        JavaType type = mapper.constructType(context.getGenericType());
        try {
            return mapper.readValue(body, type);
        } catch (JsonMappingException faulty) {
            throw everyFaultOf(body, type, faulty);
        }
    }

    private Problem everyFaultOf(byte[] body, JavaType type, JsonMappingException first) throws IOException {
        JsonNode tree;
        try {
            tree = mapper.readTree(body);
        } catch (JsonProcessingException broken) {
            return malformed(broken);
        }
        FaultTally faults = StrictJson.read(mapper, tree, type).faultsWith(validator);
        if (faults.isEmpty()) {
            return malformed(first); // Nothing at all, or something after the end.
        }
        return faults.areAll("unknown-field")
                ? Problem.of(ProblemType.UNKNOWN_FIELD, ProblemType.UNKNOWN_FIELD.title())
                        .with(faults)
                : Problem.invalid(faults);
    }

    private static Problem malformed(JsonProcessingException broken) {
        return Problem.of(ProblemType.MALFORMED_REQUEST, ProblemType.MALFORMED_REQUEST.title())
                .with(InputFaults.of(broken));
    }
}
