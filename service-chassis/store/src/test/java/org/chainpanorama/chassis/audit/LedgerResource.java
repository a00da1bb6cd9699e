package org.chainpanorama.chassis.audit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.chassis.text.Text;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Answers in every way there is. */
@Path("/api/v1/ledgers")
@Singleton
@NeedsScope(ScopeDomain.LAND)
public class LedgerResource {

    static final AtomicInteger WRITTEN = new AtomicInteger();

    /** A slow read says that it runs, and goes on when told. */
    static volatile CountDownLatch running = new CountDownLatch(1);

    static volatile CountDownLatch goOn = new CountDownLatch(1);

    private final Instance<EntityManager> database;

    LedgerResource(Instance<EntityManager> database) {
        this.database = database;
    }

    public record Ledger(@NotNull String name) {}

    @GET
    @Path("{code}")
    @Operation(operationId = "getLedger", summary = "One ledger")
    public Ledger get(@PathParam("code") String code) throws InterruptedException {
        switch (code) {
            case "none" -> throw Problem.notFound(Text.of("账簿", "ledger"));
            case "broken" -> throw new IllegalStateException("select secret from internals");
            case "sql" ->
                database.get().createNativeQuery("select secret from nowhere").getResultList();
            case "slow" -> {
                running.countDown();
                goOn.await();
            }
            default -> {}
        }
        return new Ledger(code);
    }

    @GET
    @Path("{code}/lines/{line}")
    public Uni<Ledger> line(@PathParam("code") String code, @PathParam("line") int line) {
        return Uni.createFrom().item(new Ledger(code + line));
    }

    @PUT
    @Path("{code}")
    @Consumes("application/json")
    @Operation(operationId = "putLedger", summary = "Write a ledger")
    public Ledger put(@PathParam("code") String code, Ledger body) {
        if (code.equals("taken")) throw Problem.of(ProblemType.ALREADY_EXISTS, Text.of("已存在", "It exists"));
        WRITTEN.incrementAndGet();
        return body;
    }
}
