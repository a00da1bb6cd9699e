package org.chainpanorama.chassis.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.security.ZoneScope;
import org.chainpanorama.chassis.text.Text;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The changes of a service in one total order, for systems that keep a copy.
 *
 * <p>A change is written in the transaction that makes it and gets its place in the order only after the commit. A reader therefore
 * never passes over a change whose transaction was slow: it comes later in the order, not earlier.
 */
@ApplicationScoped
public class ChangeFeed {

    private static final int MOST_ITEMS = 1_000;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    /** How often a waiting reader looks: one indexed read each time. */
    private static final Duration LOOK_AGAIN = Duration.ofMillis(400);

    /** A waiting reader holds a worker thread; beyond this many a reader is answered at once. */
    private static final int MOST_WAITING = 16;

    /** Changes placed in one short transaction. */
    private static final int PLACE_AT_ONCE = 2_000;

    /** How often a reader looks on in one call behind changes that are not for it: some 10,000 rows, a fraction of a second. */
    private static final int MOST_LOOKS = 10;

    /** Some changes, and the position up to which there are no others for the reader. */
    private record Stretch(List<ChangeEvent> events, long end) {}

    private final Semaphore waiting = new Semaphore(MOST_WAITING);
    private final ChangeLog log;
    private final ChangeRecorder recorder;
    private final ZoneScope zones;
    private final Transactions transactions;
    private final String snapshot;

    ChangeFeed(
            ChangeLog log,
            ChangeRecorder recorder,
            ZoneScope zones,
            Transactions transactions,
            @ConfigProperty(name = "zone.changes.snapshot") String snapshot) {
        this.log = log;
        this.recorder = recorder;
        this.zones = zones;
        this.transactions = transactions;
        this.snapshot = snapshot;
    }

    /**
     * Records a change in the running transaction; it is written when that commits.
     *
     * @param seenBy who sees it; what the data says is what all of them may see
     * @param type what happened, e.g. {@code enterprise.registered}, at most 100 characters
     * @param subject business key of what changed, at most 200 characters
     * @param data the state after the change, as it is at this moment; null when it is gone
     */
    public void record(SeenBy seenBy, String type, String subject, Object data) {
        recorder.record(seenBy, type, subject, data);
    }

    /** Records a change that only readers bound to no zone see. */
    public void record(String type, String subject, Object data) {
        record(SeenBy.unboundReaders(), type, subject, data);
    }

    /**
     * The changes after a cursor that the caller may see, oldest first. To be called outside a transaction.
     *
     * @param after cursor of the last call; null for the oldest change still kept. Unknown or too old → 410
     * @param limit 1 to 1,000
     * @param wait how long to wait for a change when there is none, at most 30 s; null for not at all
     */
    public ChangePage read(String after, int limit, Duration wait) {
        return read(after, limit, wait, event -> true);
    }

    /**
     * The same for a caller who is not told of every change, not even that there was one. The page may then be empty although
     * {@code next} has moved on.
     *
     * @param tells whether the caller is told of a change
     */
    public ChangePage read(String after, int limit, Duration wait, Predicate<ChangeEvent> tells) {
        ChangeLog.State start = log.state();
        long from = after == null ? start.purged() : position(after, start);
        int most = Math.max(1, Math.min(limit, MOST_ITEMS));
        String zone = zones.bound();
        Stretch read = look(from, most, zone, after, tells);
        if (read.events.isEmpty() && wait != null && waiting.tryAcquire()) {
            try {
                long deadline = System.nanoTime() + shorter(wait, LONGEST_WAIT).toNanos();
                while (read.events.isEmpty() && System.nanoTime() < deadline && pause()) {
                    read = look(read.end, most, zone, after, tells);
                }
            } finally {
                waiting.release();
            }
        }
        return new ChangePage(read.events, cursor(start.epoch(), read.end));
    }

    /** How far this service's data has come. Ask before reading the data: then the data is at least as new as the answer. */
    public Position latest() {
        return log.latest();
    }

    /** The cursor a snapshot is cut at. Ask before reading the data; changes after it may be in the snapshot already. */
    public String cursor() {
        ChangeLog.State state = log.state();
        return cursor(state.epoch(), state.last());
    }

    /** Gives places to what has been committed. Readers do it themselves; a schedule does it where nobody reads. */
    void placeCommitted() {
        while (log.hasUnplaced() && transactions.call(() -> log.place(PLACE_AT_ONCE)) == PLACE_AT_ONCE) {
            // There may be more.
        }
    }

    /** Ends at the last change found, or where the order ended when fewer than wanted were found: the rest is not for this reader. */
    private Stretch look(long from, int limit, String zone, String after, Predicate<ChangeEvent> tells) {
        placeCommitted();
        ChangeLog.State state = log.state();
        List<ChangeEvent> told = new ArrayList<>();
        long end = from;
        for (int looks = 0; looks < MOST_LOOKS && told.isEmpty(); looks++) {
            int most = looks == 0 ? limit : MOST_ITEMS;
            List<ChangeLog.Placed> found = log.between(state, end, most, zone);
            if (after != null && log.state().purged() > from) {
                throw expired();
            }
            for (ChangeLog.Placed placed : found) {
                end = placed.position();
                if (tells.test(placed.event())) {
                    told.add(placed.event());
                }
                if (told.size() == limit) {
                    return new Stretch(told, end);
                }
            }
            if (found.size() < most) {
                return new Stretch(told, Math.max(end, state.last()));
            }
        }
        return new Stretch(told, end);
    }

    private static String cursor(String epoch, long position) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((epoch + '/' + position).getBytes(StandardCharsets.UTF_8));
    }

    private long position(String cursor, ChangeLog.State state) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            int slash = text.indexOf('/');
            long position = Long.parseLong(text.substring(slash + 1));
            if (text.startsWith(state.epoch() + '/') && position >= state.purged() && position <= state.last()) {
                return position;
            }
        } catch (IllegalArgumentException noCursorOfOurs) {
            // Answered like one that is too old: in both cases only a new snapshot helps.
        }
        throw expired();
    }

    private Problem expired() {
        return Problem.of(
                        ProblemType.CURSOR_EXPIRED,
                        Text.of("游标未知或已超出保留期，请重新取快照", "The cursor is unknown or too old; take a new snapshot"))
                .with("snapshot", snapshot);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static boolean pause() {
        try {
            Thread.sleep(LOOK_AGAIN.toMillis());
            return true;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
