package org.chainpanorama.project.group;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.chainpanorama.chassis.security.Reader;
import org.chainpanorama.project.figure.StoredFigure;

/**
 * Which sums of a group's outputs a reader may see. One that hides an output from the reader is shown only as the whole, and only when
 * nobody's output can be told from it: of three parts at least, none of which is more than 85 % of it.
 *
 * @param showsParts whether the sum of the parts and the residual may be told apart
 */
record OutputSums(boolean showsParts, boolean showsWhole) {

    private static final int FEWEST = 3;
    private static final BigDecimal DOMINANT = new BigDecimal("0.85");

    static OutputSums of(ProjectGroup group, Reader reader) {
        List<StoredFigure> outputs = Stream.concat(
                        group.members.values().stream().map(member -> member.output), Stream.of(group.residualOutput))
                .filter(Objects::nonNull)
                .toList();
        boolean all = outputs.stream().map(StoredFigure::confidentiality).allMatch(reader::sees);
        return new OutputSums(all, all || !tellsOne(outputs));
    }

    private static boolean tellsOne(List<StoredFigure> outputs) {
        List<BigDecimal> values = outputs.stream().map(StoredFigure::value).toList();
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal largest = values.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        return values.size() < FEWEST || largest.compareTo(sum.multiply(DOMINANT)) > 0;
    }
}
