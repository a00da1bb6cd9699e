package org.chainpanorama.bench.kill;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** The POSTs of one writer, each with a key of its own: sent until there is an answer, and some once more after that. */
final class Posts {

    /** A POST that was answered. */
    private record Posted(String path, String body, String key, Answer answer) {}

    /** One in so many that were answered at once is repeated all the same. */
    private static final int REPEATED = 5;

    private final Calls calls;
    private final Tally tally;
    private final Random random;
    private final List<Posted> posted = new ArrayList<>();

    Posts(Calls calls, Tally tally, Random random) {
        this.calls = calls;
        this.tally = tally;
        this.random = random;
    }

    Answer post(String kind, String path, String body) {
        String key = UUID.randomUUID().toString();
        Answer answer = calls.post(path, body, key);
        boolean wasOpen = answer.isOpen();
        if (wasOpen) {
            tally.leaveOpen();
            answer = Calls.answered(() -> calls.post(path, body, key));
        }
        if (!answer.isDone()) {
            throw new Violation("REFUSED: POST " + path + " " + body + " answers " + answer);
        }
        tally.acknowledge(kind);
        if (wasOpen || random.nextInt(REPEATED) == 0) {
            posted.add(new Posted(path, body, key, answer));
        }
        return answer;
    }

    /** Repeats those of the time since the last check: each must give its first answer. */
    void repeat() {
        for (Posted done : posted) {
            Answer again = Calls.answered(() -> calls.post(done.path, done.body, done.key));
            if (!again.equals(done.answer)) {
                throw new Violation("DOUBLED: POST " + done.path + " repeated with its key answers " + again + " after "
                        + done.answer);
            }
            tally.repeat();
        }
        posted.clear();
    }
}
