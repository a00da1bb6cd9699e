package org.chainpanorama.chassis.json;

import jakarta.validation.Validator;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.text.Text;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Bounds JSON bodies and answers every fault of one in a single problem. Imports stream and are not bounded here. */
@Provider
public class StrictBodyReader implements ReaderInterceptor {

    private final Validator validator;
    private final long maxBytes;

    StrictBodyReader(Validator validator, @ConfigProperty(name = "zone.json.max-bytes") long maxBytes) {
        this.validator = validator;
        this.maxBytes = maxBytes;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException, WebApplicationException {
        if (!isJson(context.getMediaType()) || InputStream.class.isAssignableFrom(context.getType())) {
            return context.proceed();
        }
        context.setInputStream(new Bounded(context.getInputStream(), maxBytes));
        StrictJson.Read<Object> read = StrictJson.collecting(context::proceed);
        if (read.faults().isEmpty()) return read.value();
        List<InputError> faults = read.faultsWith(validator);
        boolean onlyUnknown = faults.stream().allMatch(fault -> fault.code().equals("unknown-field"));
        if (onlyUnknown) {
            throw Problem.of(ProblemType.UNKNOWN_FIELD, ProblemType.UNKNOWN_FIELD.title())
                    .with(faults);
        }
        throw Problem.invalid(faults);
    }

    private static boolean isJson(MediaType type) {
        return type != null
                && (type.getSubtype().equals("json") || type.getSubtype().endsWith("+json"));
    }

    private static final class Bounded extends FilterInputStream {
        private long left;

        Bounded(InputStream in, long maxBytes) {
            super(in);
            left = maxBytes;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            if (one >= 0) count(1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            if (read > 0) count(read);
            return read;
        }

        private void count(int bytes) {
            left -= bytes;
            if (left < 0) {
                throw Problem.of(
                        ProblemType.BODY_TOO_LARGE,
                        Text.of("请求体超出上限；大批量请用 import 接口", "The body is over the limit; use an import for bulk data"));
            }
        }
    }
}
