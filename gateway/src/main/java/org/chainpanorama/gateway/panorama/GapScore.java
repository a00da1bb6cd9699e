package org.chainpanorama.gateway.panorama;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/**
 * How big the gap at one node is, and why:
 * <code>100·w·Σ(weight·value)/Σ(weight)·(1 − relief·pipeline)</code> over the inputs that are known.
 *
 * @param coverage min(1, enterprises / wanted enterprises), 0..1, scale 4
 * @param score 0..100, scale 2; higher is worse
 * @param confidence share of the inputs' weight that was known, 0..1, scale 4; without the pipeline that share times (1 − relief)
 * @param status the judgement
 * @param pipeline min(1, landed projects / wanted enterprises), 0..1, scale 4; null when projects are unknown
 * @param parts the known inputs
 */
record GapScore(
        BigDecimal coverage,
        BigDecimal score,
        BigDecimal confidence,
        NodeStatus status,
        BigDecimal pipeline,
        List<Part> parts) {

    private static final MathContext EXACT_ENOUGH = MathContext.DECIMAL64;
    private static final BigDecimal HHI_OF_A_MONOPOLY = new BigDecimal(10_000);
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /**
     * One input of the score.
     *
     * @param input its name
     * @param value 0 no gap .. 1 full gap
     * @param weight its configured weight
     */
    record Part(String input, BigDecimal value, BigDecimal weight) {}

    /** The score of a node; <code>landedProjects</code> is null when projects are unknown. */
    static GapScore of(EnterpriseBrief.Node node, Integer landedProjects, GapSettings settings) {
        BigDecimal coverage = share(node.enterpriseCount(), node.minEnterprises());
        BigDecimal pipeline = landedProjects == null ? null : share(landedProjects, node.minEnterprises());
        List<Part> parts = parts(node, coverage, settings.weights());
        BigDecimal known = sum(parts.stream().map(Part::weight));
        BigDecimal gap = sum(parts.stream().map(part -> part.weight().multiply(part.value())))
                .divide(known, EXACT_ENOUGH);
        BigDecimal relief = pipeline == null ? ZERO : settings.pipelineRelief().multiply(pipeline);
        BigDecimal score = scaled(HUNDRED.multiply(weight(node)).multiply(gap).multiply(ONE.subtract(relief)), 2);
        BigDecimal confidence = known.divide(total(settings.weights()), EXACT_ENOUGH);
        if (pipeline == null) confidence = confidence.multiply(ONE.subtract(settings.pipelineRelief()));
        return new GapScore(coverage, score, scaled(confidence, 4), status(node, score, settings), pipeline, parts);
    }

    /** Σ(weight·coverage) / Σ(weight) over the nodes; null where no node has a weight. */
    static BigDecimal completeness(List<EnterpriseBrief.Node> nodes) {
        BigDecimal weights = sum(nodes.stream().map(GapScore::weight));
        if (weights.signum() == 0) return null;
        BigDecimal covered = sum(nodes.stream()
                .map(node -> weight(node).multiply(share(node.enterpriseCount(), node.minEnterprises()))));
        return covered.divide(weights, 4, RoundingMode.HALF_UP);
    }

    private static List<Part> parts(EnterpriseBrief.Node node, BigDecimal coverage, GapSettings.Weights weights) {
        BigDecimal local = node.localSupplyRate();
        BigDecimal hhi = node.hhi();
        return Stream.of(
                        new Part("coverage", ONE.subtract(coverage), weights.coverage()),
                        new Part("localSupply", local == null ? null : ONE.subtract(local), weights.localSupply()),
                        new Part(
                                "concentration",
                                hhi == null ? null : hhi.divide(HHI_OF_A_MONOPOLY, EXACT_ENOUGH),
                                weights.concentration()),
                        new Part("externalDependence", node.externalDependence(), weights.externalDependence()))
                .filter(part -> part.value() != null)
                .map(part -> new Part(part.input(), scaled(part.value(), 4), part.weight()))
                .toList();
    }

    private static NodeStatus status(EnterpriseBrief.Node node, BigDecimal score, GapSettings settings) {
        if (node.enterpriseCount() == 0) return NodeStatus.MISSING;
        if (score.compareTo(settings.weakFrom()) >= 0) return NodeStatus.WEAK;
        return score.compareTo(settings.strongBelow()) < 0 ? NodeStatus.STRONG : NodeStatus.ADEQUATE;
    }

    /** Where no number is wanted, one is enough. */
    private static BigDecimal share(int present, Integer wanted) {
        int enough = wanted == null ? 1 : Math.max(1, wanted);
        return new BigDecimal(Math.min(present, enough)).divide(new BigDecimal(enough), 4, RoundingMode.HALF_UP);
    }

    private static BigDecimal weight(EnterpriseBrief.Node node) {
        return node.weight() == null ? ONE : node.weight();
    }

    private static BigDecimal total(GapSettings.Weights weights) {
        return sum(Stream.of(
                weights.coverage(), weights.localSupply(), weights.concentration(), weights.externalDependence()));
    }

    private static BigDecimal sum(Stream<BigDecimal> values) {
        return values.reduce(ZERO, BigDecimal::add);
    }

    private static BigDecimal scaled(BigDecimal value, int scale) {
        return value.setScale(scale, RoundingMode.HALF_UP);
    }
}
