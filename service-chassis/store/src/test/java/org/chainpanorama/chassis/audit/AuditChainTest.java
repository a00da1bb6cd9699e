package org.chainpanorama.chassis.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.chainpanorama.chassis.testing.ZoneDatabase;
import org.chainpanorama.chassis.testing.ZoneTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AuditChainTest extends AuditTest {

    private static final int CALLS = 6;

    /** Another value for every column. */
    private static final Map<String, String> OTHER = Map.ofEntries(
            Map.entry("position", "position + 1000"),
            Map.entry("called_at", "called_at + interval 1 microsecond"),
            Map.entry("client", "'somebody'"),
            Map.entry("subject", "null"),
            Map.entry("purpose", "coalesce(concat(purpose, ' '), '')"),
            Map.entry("operation", "upper(operation)"),
            Map.entry("object_keys", "null"),
            Map.entry("status", "status + 1"),
            Map.entry("problem", "coalesce(concat(problem, 'x'), '')"),
            Map.entry("trace_id", "reverse(trace_id)"),
            Map.entry("duration_micros", "duration_micros + 1"),
            Map.entry("previous_hash", "upper(sha2(hash, 256))"),
            Map.entry("hash", "sha2(previous_hash, 256)"));

    private String records;

    @BeforeEach
    void someCalls() throws SQLException {
        records = records();
        for (int i = 1; i <= CALLS; i++) {
            given().header("Purpose", "call " + i).get("/api/v1/ledgers/" + (i % 2 == 0 ? "none" : "A-" + i));
        }
        settle();
    }

    private void isFound(long position, AuditFault reason) {
        AuditVerification found = verifier.verify(Seal.NONE);
        assertThat(found.intact()).isFalse();
        assertThat(found.firstBad().position()).isEqualTo(position);
        assertThat(found.firstBad().reason().code()).isEqualTo(reason.name());
    }

    @Test
    void anUntouchedChainIsIntact() {
        String hash = trail.head().hash();
        given().get("/api/v1/audit/verify")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("trails", hasSize(1))
                .rootPath("trails[0]")
                .body("service", equalTo("chassis-test"))
                .body("result.intact", equalTo(true))
                .body("result.checkedRecords", equalTo(CALLS))
                .body("result.position", equalTo(CALLS))
                .body("result.hash", equalTo(hash))
                .body("result.firstBad", nullValue());
    }

    @Test
    void verifyingNeedsTheAuditScope() {
        given().header("Authorization", "Bearer " + ZoneTokens.token("land.read enterprise.read panorama.read"))
                .get("/api/v1/audit/verify")
                .then()
                .statusCode(403);
    }

    @Test
    void aChangeOfAnyColumnOfAnyRecordIsFound() throws SQLException {
        asRoot("create table audit_copy as select * from " + records);
        for (Map.Entry<String, String> column : OTHER.entrySet()) {
            for (long position = 1; position <= CALLS; position++) {
                asRoot("update " + records + " set " + column.getKey() + " = " + column.getValue()
                        + " where position = " + position);
                boolean last = position == CALLS;
                boolean moved = column.getKey().equals("position");
                isFound(position, !moved ? AuditFault.CHANGED : last ? AuditFault.MISSING : AuditFault.REORDERED);
                asRoot("delete from " + records, "insert into " + records + " select * from audit_copy");
            }
        }
        asRoot("drop table audit_copy");
        assertThat(verifier.verify(Seal.NONE).intact()).isTrue();
    }

    @Test
    void aChangeIsNamedOverHttp() throws SQLException {
        asRoot("update " + records + " set client = 'somebody' where position = 4");
        given().header("Accept-Language", "en")
                .get("/api/v1/audit/verify")
                .then()
                .statusCode(200)
                .body("intact", equalTo(false))
                .rootPath("trails[0].result")
                .body("intact", equalTo(false))
                .body("position", equalTo(3))
                .body("firstBad.position", equalTo(4))
                .body("firstBad.reason.code", equalTo("CHANGED"))
                .body("firstBad.reason.label", equalTo("Changed"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 3, CALLS})
    void aDeletedRecordIsFound(long position) throws SQLException {
        asRoot("delete from " + records + " where position = " + position);
        isFound(position, AuditFault.MISSING);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 3, CALLS - 1})
    void aRecordWithAnOwnHashThatFitsItIsFoundByTheNext(long position) throws SQLException {
        SealedRecord old = stored().get((int) position - 1);
        AuditRecord call = old.call();
        AuditRecord forged = new AuditRecord(
                call.calledAt(),
                "somebody",
                call.subject(),
                call.purpose(),
                call.operation(),
                call.objectKeys(),
                call.status(),
                call.problem(),
                call.traceId(),
                call.durationMicros());
        asRoot("update " + records + " set client = 'somebody', hash = '" + forged.hashAfter(old.previousHash())
                + "' where position = " + position);
        isFound(position + 1, AuditFault.MISSING);
    }

    @Test
    void aDeletedRecordIsFoundThoughTheGapIsClosed() throws SQLException {
        asRoot(
                "delete from " + records + " where position = 3",
                "update " + records + " set position = position - 1 where position > 3 order by position");
        isFound(3, AuditFault.MISSING);
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "2, 5", "5, 6", "1, 6"})
    void twoRecordsInEachOthersPlaceAreFound(long one, long other) throws SQLException {
        asRoot(
                "update " + records + " set position = -1 where position = " + one,
                "update " + records + " set position = " + one + " where position = " + other,
                "update " + records + " set position = " + other + " where position = -1");
        isFound(one, AuditFault.REORDERED);
    }

    @Test
    void aChainCutOffAtItsEndIsFound() throws SQLException {
        asRoot("delete from " + records + " where position > 4");
        isFound(5, AuditFault.MISSING);
        given().get("/api/v1/ledgers/A-1").then().statusCode(200);
        settle();
        isFound(5, AuditFault.MISSING);
    }

    @Test
    void anEmptiedTableIsFound() throws SQLException {
        asRoot("delete from " + records);
        isFound(1, AuditFault.MISSING);
    }

    @Test
    void aRecordThatNobodySealedIsFound() throws SQLException {
        String columns = "called_at, client, operation, status, duration_micros, previous_hash, hash";
        for (long position : List.of(0L, CALLS + 1L)) {
            asRoot("insert into " + records + " (position, " + columns + ") select " + position + ", " + columns
                    + " from " + records + " where position = 1");
            isFound(position, AuditFault.ADDED);
            asRoot("delete from " + records + " where position = " + position);
        }
    }

    @Test
    void aNoteKeptOutsideConvictsWhoeverSealsTheChainAnew() throws SQLException {
        Seal note = stored().get(3).seal();
        verify(note).statusCode(200).body("intact", equalTo(true)).body("checkedRecords", equalTo(CALLS - 4));
        sealAnewWithout(2);
        assertThat(verifier.verify(Seal.NONE).intact()).isTrue();
        verify(note).statusCode(200).body("intact", equalTo(false)).body("firstBad.position", equalTo(5));
        verify(new Seal(900, note.hash())).body("firstBad.reason.code", equalTo("MISSING"));
        given().get("/api/v1/audit/chassis-test/verify?after=4").then().statusCode(400);
        given().get("/api/v1/audit/land-service/verify").then().statusCode(404);
    }

    @Test
    void theServiceItselfCannotChangeItsRecords() throws SQLException {
        List<String> attempts = List.of(
                "update %s set client = 'somebody'",
                "delete from %s",
                "truncate table %s",
                "drop table %s",
                "alter table %s add column x int",
                "replace into %s select * from %s",
                "insert into %s select * from %s r on duplicate key update client = 'somebody'",
                "create trigger t before insert on %s for each row set new.client = 'somebody'",
                "rename table %s to gone");
        try (Connection connection = ZoneDatabase.connect();
                Statement statement = connection.createStatement()) {
            for (String attempt : attempts) {
                assertThatThrownBy(() -> statement.execute(attempt.replace("%s", records)))
                        .as(attempt)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("denied");
            }
        }
        assertThat(verifier.verify(Seal.NONE).intact()).isTrue();
    }

    @Test
    void anExportIsCompleteAndInOrder() {
        List<Integer> positions = new ArrayList<>();
        int after = 0;
        while (positions.size() < CALLS) {
            var page = given().get("/api/v1/audit/chassis-test/records?limit=4&after=" + after)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            positions.addAll(page.getList("items.position"));
            after = page.getInt("next");
        }
        assertThat(positions)
                .startsWith(
                        LongStream.rangeClosed(1, CALLS).mapToObj(i -> (int) i).toArray(Integer[]::new))
                .isSorted()
                .doesNotHaveDuplicates();
        given().get("/api/v1/audit/chassis-test/records?after=100000")
                .then()
                .body("items", hasSize(0))
                .body("next", equalTo(100000));
        given().get("/api/v1/audit/chassis-test/records?limit=1001").then().statusCode(400);
    }

    @Test
    void anExportSaysAllThatWasSealed() {
        var first = given().get("/api/v1/audit/chassis-test/records?limit=1")
                .then()
                .extract()
                .jsonPath();
        SealedRecord sealed = stored().get(0);
        Map<String, Object> item = first.getMap("items[0]");
        assertThat(item)
                .containsEntry("position", 1)
                .containsEntry("calledAt", sealed.call().calledAt().toString())
                .containsEntry("client", "test-client")
                .containsEntry("purpose", "call 1")
                .containsEntry("operation", "getLedger")
                .containsEntry("objectKeys", "code=A-1")
                .containsEntry("status", 200)
                .containsEntry("problem", null)
                .containsEntry("traceId", sealed.call().traceId())
                .containsEntry("previousHash", Seal.NONE.hash())
                .containsEntry("hash", sealed.hash())
                .hasSize(13);
    }

    @Test
    void anExportIsDocumentedAsItIsWritten() {
        var properties = given().accept("application/json")
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("components.schemas.SealedRecord.properties");
        var item = given().get("/api/v1/audit/chassis-test/records?limit=1")
                .jsonPath()
                .getMap("items[0]");
        assertThat(properties.keySet()).hasSameElementsAs(item.keySet());
    }

    private static io.restassured.response.ValidatableResponse verify(Seal note) {
        return given().queryParam("after", note.position())
                .queryParam("afterHash", note.hash())
                .get("/api/v1/audit/chassis-test/verify")
                .then();
    }

    /** What an administrator could do who knows how: leave one record out and give all others new seals, the head too. */
    private void sealAnewWithout(long position) throws SQLException {
        List<SealedRecord> old = chain();
        asRoot("delete from " + records, "update audit_head set position = 0, hash = repeat('0', 64)");
        trail.append(none -> {
            List<SealedRecord> anew = new ArrayList<>();
            Seal last = none;
            for (SealedRecord record : old) {
                if (record.position() == position) continue;
                anew.add(SealedRecord.after(last, record.call()));
                last = anew.get(anew.size() - 1).seal();
            }
            return anew;
        });
    }
}
