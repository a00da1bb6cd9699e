package org.chainpanorama.gateway.reconciliation;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.chainpanorama.chassis.figure.Qualifier;

/** The claims and how each is computed. Both are data; a claim without a way to compute it stops the start. */
@Startup
@ApplicationScoped
class ClaimBook {

    private static final String CLAIMS = "/reconciliation/claims.csv";
    private static final String EVIDENCE = "/reconciliation/evidence.json";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setNullString("")
            .get();

    private final List<Claim> claims;
    private final EvidencePlan plan;

    ClaimBook(ObjectMapper json) {
        claims = readClaims();
        plan = readPlan(json);
        Set<String> claimed = claims.stream().map(Claim::claimId).collect(Collectors.toSet());
        if (!claimed.equals(plan.claims().keySet())) {
            throw new IllegalStateException(CLAIMS + " and " + EVIDENCE + " name different claims");
        }
    }

    /** All claims in the order of the source. */
    List<Claim> claims() {
        return claims;
    }

    EvidencePlan plan() {
        return plan;
    }

    private static List<Claim> readClaims() {
        try (var text = new InputStreamReader(resource(CLAIMS), StandardCharsets.UTF_8);
                var rows = FORMAT.parse(text)) {
            return rows.stream().map(ClaimBook::claim).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Claim claim(CSVRecord row) {
        return new Claim(
                row.get("claimId"),
                row.get("quote"),
                new BigDecimal(row.get("value")),
                row.get("unit"),
                Qualifier.valueOf(row.get("qualifier")),
                row.get("scope"),
                row.get("period"),
                row.get("owner"),
                row.get("formula"));
    }

    private static EvidencePlan readPlan(ObjectMapper json) {
        try (InputStream text = resource(EVIDENCE)) {
            return json.readValue(text, EvidencePlan.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream resource(String name) {
        return ClaimBook.class.getResourceAsStream(name);
    }
}
