package org.chainpanorama.enterprise.chain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.security.Caller;
import org.chainpanorama.chassis.text.Text;

/** Versions of a chain's catalogue: while one is in force it may change, and when the next one begins it is kept as it then stands. */
@ApplicationScoped
class CatalogueVersionService {

    private final ChainRepository chains;
    private final ChainNodeRepository nodes;
    private final NodeLinkRepository links;
    private final ClosedCatalogueRepository closedCatalogues;
    private final ObjectMapper json;
    private final Caller caller;

    CatalogueVersionService(
            ChainRepository chains,
            ChainNodeRepository nodes,
            NodeLinkRepository links,
            ClosedCatalogueRepository closedCatalogues,
            ObjectMapper json,
            Caller caller) {
        this.chains = chains;
        this.nodes = nodes;
        this.links = links;
        this.closedCatalogues = closedCatalogues;
        this.json = json;
        this.caller = caller;
    }

    List<CatalogueVersionView> list(String chainCode) {
        return Stream.concat(
                        Stream.of(present(require(chainCode))),
                        closedCatalogues.ofChain(chainCode).stream().map(CatalogueVersionView::of))
                .toList();
    }

    CatalogueView get(String chainCode, String catalogueVersion) {
        IndustryChain chain = require(chainCode);
        if (chain.catalogueVersion.equals(catalogueVersion)) {
            return view(present(chain), chainCode, content(chainCode));
        }
        return closedCatalogues
                .findByIdOptional(new ClosedCatalogue.Key(chainCode, catalogueVersion))
                .map(closed -> view(CatalogueVersionView.of(closed), chainCode, read(closed)))
                .orElseThrow(() -> Problem.notFound(Text.of("产业链 %s 目录版本 %s", "catalogue of chain %s in version %s")
                        .with(chainCode, catalogueVersion)));
    }

    /** Keeps the catalogue as it stands where a chain is about to get the next version; in the transaction that gives it. */
    void closeBefore(IndustryChain chain, String nextVersion) {
        if (chain.catalogueVersion == null || chain.catalogueVersion.equals(nextVersion)) {
            return;
        }
        // Whoever changes a node or link holds this lock too.
        chains.lock(chain.chainCode);
        if (closedCatalogues.findById(new ClosedCatalogue.Key(chain.chainCode, nextVersion)) != null) {
            throw Problem.of(
                    ProblemType.RULE_VIOLATED,
                    Text.of("目录版本 %s 已停用,不能再次启用", "The catalogue version %s was closed before and does not begin again")
                            .with(nextVersion));
        }
        CatalogueContent content = content(chain.chainCode);
        ClosedCatalogue closed = new ClosedCatalogue(new ClosedCatalogue.Key(chain.chainCode, chain.catalogueVersion));
        closed.closedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        closed.closedBy = caller.client();
        closed.nodeCount = content.nodes().size();
        closed.linkCount = content.links().size();
        closed.content = write(content);
        closedCatalogues.persist(closed);
    }

    private CatalogueVersionView present(IndustryChain chain) {
        CatalogueContent content = content(chain.chainCode);
        return new CatalogueVersionView(
                chain.catalogueVersion,
                true,
                null,
                null,
                content.nodes().size(),
                content.links().size());
    }

    private CatalogueContent content(String chainCode) {
        return CatalogueContent.of(nodes.ofChain(chainCode), links.ofChain(chainCode));
    }

    private IndustryChain require(String chainCode) {
        return chains.findByIdOptional(chainCode).orElseThrow(() -> ChainWriter.noChain(chainCode));
    }

    private static CatalogueView view(CatalogueVersionView version, String chainCode, CatalogueContent content) {
        return new CatalogueView(version, content.nodeViews(chainCode), content.linkViews(chainCode));
    }

    private String write(CatalogueContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private CatalogueContent read(ClosedCatalogue closed) {
        try {
            return json.readValue(closed.content, CatalogueContent.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("A closed catalogue is no JSON", damaged);
        }
    }
}
