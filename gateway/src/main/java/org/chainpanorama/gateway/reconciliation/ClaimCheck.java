package org.chainpanorama.gateway.reconciliation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chainpanorama.chassis.figure.Qualifier;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.gateway.reconciliation.ClaimView.AlternativeView;
import org.chainpanorama.gateway.reconciliation.ClaimView.StatedView;

/** Checks one claim against the evidence. It knows no claim: what to read, and how, is in the entry. */
record ClaimCheck(Claim claim, EvidencePlan.Entry entry, Evidence evidence, BigDecimal tolerance) {

    private record Finding(Verdict verdict, Text reason) {}

    ClaimView view() {
        Optional<BigDecimal> computed = evidence.value(entry.computed());
        Finding finding = finding(computed);
        List<String> urls = urls(entry);
        return new ClaimView(
                claim.claimId(),
                claim.quote(),
                new StatedView(claim.value(), claim.unit(), claim.qualifier()),
                finding.verdict(),
                finding.reason(),
                computed.orElse(null),
                computed.isPresent() ? stored() : null,
                entry.alternatives().stream()
                        .map(way -> new AlternativeView(
                                way.name(), evidence.value(way.measure()).orElse(null)))
                        .toList(),
                claim.formula(),
                evidence.value(entry.numerator()).orElse(null),
                evidence.value(entry.denominator()).orElse(null),
                claim.scope(),
                claim.period(),
                claim.owner(),
                urls.get(0),
                urls.subList(1, urls.size()));
    }

    /** The URLs that an entry reads, each once, the main one first. */
    static List<String> urls(EvidencePlan.Entry entry) {
        List<Measure> measures = new ArrayList<>();
        measures.add(entry.computed());
        entry.alternatives().forEach(way -> measures.add(way.measure()));
        if (entry.numerator() != null) measures.add(entry.numerator());
        if (entry.denominator() != null) measures.add(entry.denominator());
        Stream<Measure.Read> reads = measures.stream().flatMap(measure -> measure.reads().stream());
        Stream<Measure.Read> qualifier = Stream.ofNullable(entry.qualifier());
        return Stream.concat(reads, qualifier).map(Measure.Read::url).distinct().toList();
    }

    private Finding finding(Optional<BigDecimal> computed) {
        if (computed.isEmpty()) return unverifiable(entry.computed(), null);
        if (verdict(computed.get()) == Verdict.DIFF) {
            return new Finding(
                    Verdict.DIFF,
                    Text.of("数据为 %s %s，原文为 %s %s", "Stored is %s %s, stated is %s %s")
                            .with(
                                    stored(),
                                    computed.get().toPlainString(),
                                    claim.qualifier(),
                                    claim.value().toPlainString()));
        }
        return entry.alternatives().stream()
                .filter(EvidencePlan.Alternative::mustAgree)
                .map(this::finding)
                .filter(finding -> finding.verdict() != Verdict.PASS)
                .findFirst()
                .orElse(new Finding(Verdict.PASS, null));
    }

    private Finding finding(EvidencePlan.Alternative way) {
        Optional<BigDecimal> value = evidence.value(way.measure());
        if (value.isEmpty()) return unverifiable(way.measure(), way.name());
        if (verdict(value.get()) == Verdict.PASS) return new Finding(Verdict.PASS, null);
        return new Finding(
                Verdict.DIFF,
                Text.of("按 %s 计算为 %s", "Computed as %s it is %s")
                        .with(way.name(), value.get().toPlainString()));
    }

    private Verdict verdict(BigDecimal value) {
        return Verdict.of(claim.qualifier(), claim.value(), value, stored(), tolerance);
    }

    private Finding unverifiable(Measure measure, String way) {
        Text missing = evidence.missing(measure);
        if (missing != null) return new Finding(Verdict.UNVERIFIABLE, missing);
        String where =
                measure.reads().get(0).url() + " " + measure.reads().get(0).path();
        Text reason =
                Text.of("依据中没有该数值：%s", "The evidence has no such value: %s").with(where);
        return new Finding(
                Verdict.UNVERIFIABLE,
                way == null ? reason : Text.of(way + "：" + reason.zh(), way + ": " + reason.en()));
    }

    private Qualifier stored() {
        return evidence.text(entry.qualifier()).map(Qualifier::valueOf).orElse(Qualifier.EXACT);
    }
}
