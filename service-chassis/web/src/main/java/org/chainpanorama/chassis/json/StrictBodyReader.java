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
import java.util.List;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.InputFaults;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.text.Text;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads JSON bodies: bounded, strict, and with every fault of one in a single problem. Imports stream and do not pass here. */
@Provider
public class StrictBodyReader implements ReaderInterceptor {

    private final ObjectMapper mapper;
    private final Validator validator;
    private final int maxBytes;

    StrictBodyReader(
            ObjectMapper mapper, Validator validator, @ConfigProperty(name = "zone.json.max-bytes") int maxBytes) {
        this.mapper = mapper;
        this.validator = validator;
        this.maxBytes = maxBytes;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (InputStream.class.isAssignableFrom(context.getType())) {
            return context.proceed();
        }
        if (!JsonMedia.isJson(context.getMediaType())) {
            throw Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, ProblemType.UNSUPPORTED_MEDIA_TYPE.title());
        }
        byte[] body = bounded(context.getInputStream());
        JavaType type = mapper.constructType(context.getGenericType());
        try {
            return mapper.readValue(body, type);
        } catch (JsonMappingException faulty) {
            throw everyFaultOf(body, type, faulty);
        }
    }

    private byte[] bounded(InputStream in) throws IOException {
        byte[] body = in.readNBytes(maxBytes + 1);
        if (body.length <= maxBytes) return body;
        throw Problem.of(
                ProblemType.BODY_TOO_LARGE,
                Text.of("请求体超出上限 %d 字节；大批量请用 import 接口", "The body is over %d bytes; use an import for bulk data")
                        .with(maxBytes));
    }

    private Problem everyFaultOf(byte[] body, JavaType type, JsonMappingException first) throws IOException {
        JsonNode tree;
        try {
            tree = mapper.readTree(body);
        } catch (JsonProcessingException broken) {
            return malformed(broken);
        }
        List<InputError> faults = StrictJson.read(mapper, tree, type).faultsWith(validator);
        if (faults.isEmpty()) {
            return malformed(first); // Nothing at all, or something after the end.
        }
        boolean onlyUnknownFields =
                faults.stream().allMatch(fault -> fault.code().equals("unknown-field"));
        return onlyUnknownFields
                ? Problem.of(ProblemType.UNKNOWN_FIELD, ProblemType.UNKNOWN_FIELD.title())
                        .with(faults)
                : Problem.invalid(faults);
    }

    private static Problem malformed(JsonProcessingException broken) {
        return Problem.of(ProblemType.MALFORMED_REQUEST, ProblemType.MALFORMED_REQUEST.title())
                .with(InputFaults.of(broken));
    }
}
