package org.chainpanorama.chassis.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import org.chainpanorama.chassis.text.Text;

/** A problem of the catalogue on its way to the caller; throw it anywhere. It changes nothing and names every fault it knows. */
public final class Problem extends HttpProblem {

    static final String ERRORS = "errors";

    private final ProblemType problemType;
    private final transient Text text;

    private Problem(ProblemType problemType, Text text, HttpProblem.Builder builder) {
        super(builder);
        this.problemType = problemType;
        this.text = text;
    }

    /** A problem with what happened this time. */
    public static Problem of(ProblemType type, Text detail) {
        return new Problem(
                type,
                detail,
                HttpProblem.builder()
                        .withType(type.uri())
                        .withTitle(type.title().en())
                        .withStatus(type.status())
                        .withDetail(detail.en()));
    }

    /** Nothing there under that key, or nothing the caller may know of; <code>what</code> names kind and key. */
    public static Problem notFound(Text what) {
        return of(ProblemType.NOT_FOUND, Text.of("没有%s".formatted(what.zh()), "There is no %s".formatted(what.en())));
    }

    /** The input is not valid for these reasons. */
    public static Problem invalid(List<InputError> errors) {
        return invalid(FaultTally.of(errors));
    }

    /** The input is not valid for these reasons. */
    public static Problem invalid(FaultTally faults) {
        return of(ProblemType.VALIDATION_FAILED, InputFaults.summary(faults)).with(faults);
    }

    /** The same problem naming these faults of the input. */
    public Problem with(InputError... errors) {
        return with(List.of(errors));
    }

    /** The same problem naming these faults of the input. */
    public Problem with(List<InputError> errors) {
        return with(FaultTally.of(errors));
    }

    /** The same problem naming these faults of the input, and how many more there are. */
    public Problem with(FaultTally faults) {
        Problem named = with(ERRORS, faults.listed());
        return faults.notListed() == 0 ? named : named.with("errorsNotListed", faults.notListed());
    }

    /** The same problem with one more member (RFC 9457 extension). */
    public Problem with(String extension, Object value) {
        return new Problem(problemType, text, HttpProblem.builder(this).with(extension, value));
    }

    /** The same problem with a response header. */
    public Problem withHeader(String name, Object value) {
        return new Problem(problemType, text, HttpProblem.builder(this).withHeader(name, value));
    }

    /** The faults of the input that the problem names; empty when it names none. */
    public List<InputError> errors() {
        if (!(getParameters().get(ERRORS) instanceof List<?> errors)) return List.of();
        return errors.stream().map(InputError.class::cast).toList();
    }

    /** Which problem of the catalogue it is. */
    public ProblemType problemType() {
        return problemType;
    }

    /** What happened, in both languages. */
    public Text text() {
        return text;
    }
}
