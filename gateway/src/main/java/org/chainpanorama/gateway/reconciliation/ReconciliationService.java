package org.chainpanorama.gateway.reconciliation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chainpanorama.gateway.owner.OwnerFault;
import org.chainpanorama.gateway.owner.Owners;
import org.chainpanorama.gateway.owner.Requester;
import org.chainpanorama.gateway.owner.SourceStatus;
import org.chainpanorama.gateway.owner.SourceView;

/** Computes every claim from the owners' answers. */
@ApplicationScoped
class ReconciliationService {

    private static final int KEPT = 100;

    private record Key(LocalDate asOf, Requester requester) {}

    private final ClaimBook book;
    private final EvidenceReader reader;
    private final Owners owners;
    private final ReconciliationSettings settings;
    private final Cache<Key, Reconciliation> latest =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    ReconciliationService(ClaimBook book, EvidenceReader reader, Owners owners, ReconciliationSettings settings) {
        this.book = book;
        this.reader = reader;
        this.owners = owners;
        this.settings = settings;
    }

    /** The report for a day; for the source's own day where none is named. */
    Uni<Reconciliation> of(LocalDate asked, Requester requester) {
        LocalDate asOf = asked == null ? book.plan().asOf() : asked;
        Map<String, EvidencePlan.Entry> entries = entries(asOf);
        Set<String> urls = entries.values().stream()
                .flatMap(entry -> ClaimCheck.urls(entry).stream())
                .collect(Collectors.toSet());
        return reader.read(urls, requester)
                .map(evidence -> report(asOf, entries, evidence))
                .map(report -> sameAsBefore(new Key(asOf, requester), report));
    }

    private Map<String, EvidencePlan.Entry> entries(LocalDate asOf) {
        Placeholders placeholders = new Placeholders(book.plan().placeholders(), asOf);
        Map<String, EvidencePlan.Entry> filled = new LinkedHashMap<>();
        book.plan().claims().forEach((claim, entry) -> filled.put(claim, placeholders.fill(entry)));
        return filled;
    }

    private Reconciliation report(LocalDate asOf, Map<String, EvidencePlan.Entry> entries, Evidence evidence) {
        List<ClaimView> items = book.claims().stream()
                .map(claim ->
                        new ClaimCheck(claim, entries.get(claim.claimId()), evidence, settings.approximation()).view())
                .toList();
        List<SourceView> sources = sources(evidence);
        boolean partial = sources.stream().anyMatch(source -> source.status() != SourceStatus.OK);
        return new Reconciliation(
                asOf, Instant.now().truncatedTo(ChronoUnit.MILLIS), partial, sources, counts(items), items);
    }

    private static Map<Verdict, Long> counts(List<ClaimView> items) {
        Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) counts.put(verdict, 0L);
        counts.putAll(items.stream().collect(groupingBy(ClaimView::verdict, counting())));
        return counts;
    }

    /** An owner that refuses a question is there; its claim alone cannot be verified. */
    private List<SourceView> sources(Evidence evidence) {
        Set<String> silent = evidence.faults().values().stream()
                .filter(fault -> fault.kind() != OwnerFault.Kind.REFUSED)
                .map(OwnerFault::service)
                .collect(Collectors.toSet());
        return owners.all().stream()
                .map(owner -> silent.contains(owner.name())
                        ? SourceView.unavailable(owner.name())
                        : SourceView.ok(owner.name(), evidence.dataAsOf(owner), null))
                .toList();
    }

    /** A report that says the same keeps its time, and with it its entity tag. */
    private Reconciliation sameAsBefore(Key key, Reconciliation report) {
        return latest.asMap()
                .compute(key, (same, before) -> before != null && before.saysTheSameAs(report) ? before : report);
    }
}
