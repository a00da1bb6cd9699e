package org.chainpanorama.chassis.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;

/**
 * One lifecycle in Markdown, drawn and as tables: what stands in <code>docs/lifecycles</code>.
 *
 * @param name the name of its states' code list
 */
public record LifecyclePage(String name, String text) {

    /** The page of a lifecycle; the same lifecycle always gives the same text. */
    public static <S extends Enum<S> & Labelled, A> LifecyclePage of(Lifecycle<S, A> lifecycle) {
        S first = lifecycle.moves().get(0).from();
        Class<S> states = first.getDeclaringClass();
        CodeList list = states.getAnnotation(CodeList.class);
        List<String> lines = new ArrayList<>();
        lines.add("# %s %s\n".formatted(list.en(), list.zh()));
        lines.add("Written from `%s.LIFECYCLE` by `./mvnw verify -Dlifecycle=write`; not to be edited.\n"
                .formatted(states.getSimpleName()));
        lines.add("```mermaid\nstateDiagram-v2\n    [*] --> " + first);
        lifecycle.moves().forEach(move -> lines.add(arrow(move)));
        Stream.of(states.getEnumConstants())
                .filter(lifecycle::isFinal)
                .forEach(state -> lines.add("    %s --> [*]".formatted(state)));
        lines.add("```\n\n## Moves\n");
        lines.add("| From | To | Only if | Guards, else 409 `illegal-transition` | Fields to fill, else 422 |");
        lines.add("|---|---|---|---|---|");
        lifecycle.moves().forEach(move -> lines.add(row(move)));
        addCodes(lines, "States", states);
        lifecycle.moves().stream()
                .flatMap(move -> move.guards().stream())
                .findFirst()
                .ifPresent(guard -> addCodes(lines, "Guards", ((Enum<?>) guard).getDeclaringClass()));
        return new LifecyclePage(list.name(), String.join("\n", lines) + "\n");
    }

    private static String arrow(Move<?, ?> move) {
        return "    %s --> %s%s".formatted(move.from(), move.to(), move.onlyIf() == null ? "" : ": " + move.onlyIf());
    }

    private static String row(Move<?, ?> move) {
        return "| %s | %s | %s | %s | %s |"
                .formatted(
                        move.from(),
                        move.to(),
                        move.onlyIf() == null ? "" : move.onlyIf(),
                        move.guards().stream().map(Guard::name).collect(Collectors.joining(", ")),
                        String.join(", ", move.says()));
    }

    private static void addCodes(List<String> lines, String title, Class<?> codes) {
        String name = codes.getAnnotation(CodeList.class).name();
        lines.add("\n## %s\n\nCode list `%s`.\n\n| Code | 中文 | English |\n|---|---|---|".formatted(title, name));
        for (Object constant : codes.getEnumConstants()) {
            Labelled code = (Labelled) constant;
            lines.add("| %s | %s | %s |"
                    .formatted(code.name(), code.label().zh(), code.label().en()));
        }
    }
}
