package org.chainpanorama.chassis.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.chainpanorama.chassis.json.JsonSettings;
import org.chainpanorama.mysql.SmallVolume;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuditFileTest {

    private static final int CALLS = 6;

    @TempDir
    Path folder;

    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private Path file;
    private AuditFile trail;

    @BeforeEach
    void someCalls() {
        new JsonSettings().customize(json);
        file = folder.resolve("audit/gateway.jsonl");
        trail = opened();
        add(1, CALLS);
    }

    @AfterEach
    void close() throws IOException {
        trail.close();
    }

    private AuditFile opened() {
        AuditFile opened = new AuditFile(file, json);
        opened.require();
        return opened;
    }

    private void reopen() throws IOException {
        trail.close();
        trail = opened();
    }

    private void add(int from, int to) {
        trail.append(head -> sealed(head, from, to));
    }

    private static List<SealedRecord> sealed(Seal head, int from, int to) {
        List<SealedRecord> sealed = new ArrayList<>();
        Seal last = head;
        for (int i = from; i <= to; i++) {
            sealed.add(SealedRecord.after(last, record(i)));
            last = sealed.get(sealed.size() - 1).seal();
        }
        return sealed;
    }

    private static AuditRecord record(int i) {
        return new AuditRecord(
                Instant.parse("2026-01-01T00:00:00.000001Z").plusSeconds(i),
                "statistics",
                "statistics",
                "年度考核 " + i,
                "getChainPanorama",
                "chainCode=WJZZ",
                i % 2 == 0 ? 404 : 200,
                i % 2 == 0 ? "not-found" : null,
                "0123456789abcdef0123456789abcdef",
                1000 + i);
    }

    private AuditVerification verified() {
        return new AuditVerifier(trail).verify(Seal.NONE);
    }

    private void isFound(long position, AuditFault reason) {
        AuditVerification found = verified();
        assertThat(found.intact()).isFalse();
        assertThat(found.firstBad().position()).isEqualTo(position);
        assertThat(found.firstBad().reason().code()).isEqualTo(reason.name());
    }

    private List<String> lines() throws IOException {
        return new ArrayList<>(Files.readAllLines(file));
    }

    @Test
    void anUntouchedChainIsIntactAndGoesOnAfterARestart() throws IOException {
        assertThat(verified().intact()).isTrue();
        reopen();
        add(CALLS + 1, CALLS + 2);
        assertThat(verified().checkedRecords()).isEqualTo(CALLS + 2);
        List<AuditRecord> read = new ArrayList<>();
        trail.read(2, 4, record -> read.add(record.call()));
        assertThat(read).containsExactly(record(3), record(4));
    }

    @ParameterizedTest
    @EnumSource(SmallVolume.Kind.class)
    void onAFullVolumeNothingIsAddedAndTheChainGoesOnWhenThereIsRoomAgain(SmallVolume.Kind kind) throws IOException {
        Optional<SmallVolume> mounted = SmallVolume.mounted(kind, 8);
        assumeThat(mounted).as("the right to mount").isPresent();
        try (SmallVolume volume = mounted.get()) {
            trail.close();
            file = volume.folder().resolve("audit/gateway.jsonl");
            trail = opened();
            add(1, CALLS);
            volume.fill();
            // More than fits into what its last block has left.
            for (int attempt = 0; attempt < 3; attempt++) {
                assertThatThrownBy(() -> add(CALLS + 1, CALLS + 2000)).isInstanceOf(UncheckedIOException.class);
                assertThat(verified().intact()).isTrue();
                assertThat(verified().checkedRecords()).isEqualTo(CALLS);
            }
            reopen();
            volume.empty();
            add(CALLS + 1, CALLS + 2000);
            assertThat(verified().intact()).isTrue();
            assertThat(verified().checkedRecords()).isEqualTo(CALLS + 2000);
            trail.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "calledAt=2026-01-01T00:00:00.000002Z",
                "client=somebody",
                "subject=somebody",
                "purpose=another",
                "operation=getNothing",
                "objectKeys=",
                "status=201",
                "problem=internal",
                "traceId=f",
                "durationMicros=1",
                "previousHash=0",
                "hash=0",
                "more=1"
            })
    void aChangeOfAnyFieldOfAnyRecordIsFound(String change) throws IOException {
        String name = change.substring(0, change.indexOf('='));
        String value = change.substring(change.indexOf('=') + 1);
        List<String> good = lines();
        for (int i = 0; i < CALLS; i++) {
            ObjectNode line = (ObjectNode) json.readTree(good.get(i));
            if (line.path(name).isNumber()) line.put(name, Integer.parseInt(value));
            else line.put(name, value);
            List<String> bad = new ArrayList<>(good);
            bad.set(i, line.toString());
            Files.write(file, bad);
            isFound(i + 1, AuditFault.CHANGED);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, CALLS})
    void aDeletedLineIsFound(int place) throws IOException {
        List<String> lines = lines();
        lines.remove(place - 1);
        Files.write(file, lines);
        isFound(place, AuditFault.MISSING);
        reopen();
        isFound(place, AuditFault.MISSING);
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "2, 5", "5, 6"})
    void twoLinesInEachOthersPlaceAreFound(int one, int other) throws IOException {
        List<String> lines = lines();
        Collections.swap(lines, one - 1, other - 1);
        Files.write(file, lines);
        isFound(one, AuditFault.REORDERED);
    }

    @Test
    void aLineThatNobodySealedIsFound() throws IOException {
        Files.writeString(file, lines().get(0) + "\n", StandardOpenOption.APPEND);
        isFound(CALLS + 1, AuditFault.ADDED);
        reopen();
        isFound(CALLS + 1, AuditFault.ADDED);
        add(CALLS + 1, CALLS + 1);
        assertThat(verified().firstBad().position()).isEqualTo(CALLS + 1);
    }

    @Test
    void anEmptiedOrDeletedFileIsFound() throws IOException {
        Files.writeString(file, "");
        isFound(1, AuditFault.MISSING);
        Files.delete(file);
        isFound(1, AuditFault.MISSING);
    }

    @Test
    void aLineThatIsNoRecordIsFound() throws IOException {
        for (String nonsense : List.of("", "[]", "{\"position\":2}", "{")) {
            List<String> lines = lines();
            lines.set(1, nonsense);
            Files.write(file, lines);
            isFound(2, AuditFault.CHANGED);
        }
    }

    @Test
    void whatACrashCutShortIsTakenOn() throws IOException {
        String whole = json.writeValueAsString(
                sealed(trail.head(), CALLS + 1, CALLS + 1).get(0));
        Files.writeString(file, whole + "\n" + whole.substring(0, 40), StandardOpenOption.APPEND);
        reopen();
        assertThat(verified().checkedRecords()).isEqualTo(CALLS + 1);
        assertThat(verified().intact()).isTrue();
        add(CALLS + 2, CALLS + 3);
        assertThat(verified().intact()).isTrue();
    }

    @Test
    void twoProcessesDoNotWriteOneTrail() {
        assertThatThrownBy(this::opened).isInstanceOf(RuntimeException.class);
    }

    @Test
    void onlyItsOwnerMayReadIt() throws IOException {
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    }
}
