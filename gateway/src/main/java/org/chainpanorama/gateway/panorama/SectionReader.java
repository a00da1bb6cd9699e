package org.chainpanorama.gateway.panorama;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.gateway.owner.Answer;
import org.chainpanorama.gateway.owner.OwnerClient;
import org.chainpanorama.gateway.owner.OwnerFault;
import org.chainpanorama.gateway.owner.Owners;
import org.chainpanorama.gateway.owner.Question;
import org.chainpanorama.gateway.owner.SourceStatus;

/** Asks all three owners at once; an owner that fails leaves its section UNAVAILABLE or STALE, never empty and never zero. */
@ApplicationScoped
class SectionReader {

    private static final Text LAST_GOOD = Text.of("%s：改用最近一次正常数据", "%s: its last good data is shown");

    private final OwnerClient client;
    private final Owners owners;

    SectionReader(OwnerClient client, Owners owners) {
        this.client = client;
        this.owners = owners;
    }

    /** All sections, at the latest when the owners' deadline is over; fails only where the chain does not exist. */
    Uni<Sections> read(PanoramaQuestion question) {
        return Uni.combine()
                .all()
                .unis(enterprises(question), projects(question), land(question))
                .with(Sections::new);
    }

    private Uni<Section<EnterpriseBrief>> enterprises(PanoramaQuestion question) {
        String zone = question.zone() == null ? "" : "&zone=" + question.zone();
        String uri = "/api/v1/enterprise-statistics/chains/%s/summary?year=%d%s"
                .formatted(question.chain(), question.period().year(), zone);
        return section(question, Owners.ENTERPRISE, uri, EnterpriseBrief.class);
    }

    private Uni<Section<ProjectBrief>> projects(PanoramaQuestion question) {
        String uri = "/api/v1/project-statistics/chains/%s/summary?asOf=%s"
                .formatted(question.chain(), question.period().asOf());
        return section(question, Owners.PROJECT, uri, ProjectBrief.class);
    }

    private Uni<Section<LandBrief>> land(PanoramaQuestion question) {
        String uri = "/api/v1/land-statistics/chains/%s/summary?asOf=%s"
                .formatted(question.chain(), question.period().asOf());
        return section(question, Owners.LAND, uri, LandBrief.class);
    }

    private <B extends OwnerBrief> Uni<Section<B>> section(
            PanoramaQuestion asked, String service, String uri, Class<B> type) {
        Question<B> question = new Question<>(owners.named(service), uri, asked.requester(), type);
        return client.ask(question, owners.deadline())
                .map(answer -> new Section<>(service, SourceStatus.OK, answer, null))
                .onFailure(OwnerFault.class)
                .recoverWithUni(failure -> without(asked, question, (OwnerFault) failure));
    }

    private <B extends OwnerBrief> Uni<Section<B>> without(
            PanoramaQuestion asked, Question<B> question, OwnerFault fault) {
        String service = question.owner().name();
        // Only the catalogue's owner can say that a chain does not exist.
        if (fault.isNotFound() && service.equals(Owners.ENTERPRISE)) {
            return Uni.createFrom()
                    .failure(Problem.notFound(Text.of("产业链 %s", "chain %s").with(asked.chain())));
        }
        Answer<B> old = asked.allowStale() ? client.lastGood(question).orElse(null) : null;
        Section<B> section = old == null
                ? new Section<>(service, SourceStatus.UNAVAILABLE, null, fault.text())
                : new Section<>(service, SourceStatus.STALE, old, LAST_GOOD.with(service));
        return Uni.createFrom().item(section);
    }
}
