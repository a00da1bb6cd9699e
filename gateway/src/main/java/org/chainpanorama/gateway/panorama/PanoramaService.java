package org.chainpanorama.gateway.panorama;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.gateway.owner.SourceStatus;

/** Composes panoramas, anew only when an owner's answer changed. */
@ApplicationScoped
class PanoramaService {

    private static final int KEPT = 500;

    private final SectionReader reader;
    private final PanoramaComposer composer;
    private final Cache<PanoramaQuestion, Composed> composed =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    private record Composed(Sections sections, ChainPanorama panorama) {}

    PanoramaService(SectionReader reader, PanoramaComposer composer) {
        this.reader = reader;
        this.composer = composer;
    }

    /** The panorama; with <code>strict</code> a partial one is a problem. */
    Uni<ChainPanorama> of(PanoramaQuestion question, boolean strict) {
        return reader.read(question).map(sections -> {
            refusePartial(sections, strict);
            return compose(question, sections);
        });
    }

    /** Whoever asks strictly gets all or nothing. */
    void refusePartial(Sections sections, boolean strict) {
        if (strict && sections.isPartial()) throw partial(sections);
    }

    private ChainPanorama compose(PanoramaQuestion question, Sections sections) {
        return composed.asMap()
                .compute(
                        question,
                        (asked, before) -> before != null && before.sections().areSameAs(sections)
                                ? before
                                : new Composed(sections, composer.compose(question, sections)))
                .panorama();
    }

    private static Problem partial(Sections sections) {
        List<String> missing = sections.all().stream()
                .filter(section -> section.status() != SourceStatus.OK)
                .map(Section::service)
                .toList();
        String names = String.join(", ", missing);
        return Problem.of(
                        ProblemType.UPSTREAM_UNAVAILABLE,
                        Text.of("缺少 %s 的数据", "The data of %s is missing").with(names))
                .with("unavailable", missing)
                .withHeader("Retry-After", 1);
    }
}
