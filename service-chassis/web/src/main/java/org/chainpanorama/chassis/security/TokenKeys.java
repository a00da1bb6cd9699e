package org.chainpanorama.chassis.security;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.Key;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * The identity provider's keys, in memory. One thread of their own reads them at the start, again from time to time, and when a token
 * names an unknown one; whoever checks a token only looks. Keys that were read stay good while the provider is away.
 */
@ApplicationScoped
class TokenKeys implements VerificationKeyResolver {

    private static final Logger LOG = Logger.getLogger(TokenKeys.class);
    private static final CompletableFuture<Void> NOTHING_TO_WAIT_FOR = CompletableFuture.completedFuture(null);

    private final TokenKeySource source;
    private final TokenKeySettings settings;
    private final ScheduledExecutorService reader = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "token-keys");
        thread.setDaemon(true);
        return thread;
    });

    private volatile TokenKeySet known;

    /** Guarded by this object, like all below; held for moments, never while keys are read. */
    private CompletableFuture<Void> nextReading = new CompletableFuture<>();

    private ScheduledFuture<?> scheduled;
    private boolean underWay;
    private int failures;
    private long lastBegun = System.nanoTime();

    TokenKeys(TokenKeySource source, TokenKeySettings settings) {
        this.source = source;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        readAfter(Duration.ZERO);
    }

    @PreDestroy
    void stop() {
        reader.shutdownNow();
    }

    /** Whether the keys have been read at all. */
    boolean areRead() {
        return known != null;
    }

    /** The key that the token names; never looks further than memory. */
    @Override
    public Key resolveKey(JsonWebSignature token, List<JsonWebStructure> nesting) throws UnresolvableKeyException {
        TokenKeySet keys = known;
        Key key = keys == null ? null : keys.key(token.getKeyIdHeaderValue());
        if (key == null) throw new UnresolvableKeyException("The token's key is not known");
        return key;
    }

    /**
     * What to wait for before a token with that key id is judged: nothing where the key is known, or unknown and asked for only lately;
     * else the next reading, which begins now where none is under way.
     */
    CompletableFuture<Void> awaited(String keyId) {
        TokenKeySet keys = known;
        if (keys != null && keys.key(keyId) != null) return NOTHING_TO_WAIT_FOR;
        synchronized (this) {
            if (underWay) return nextReading;
            Duration rest = known == null ? settings.firstPause() : settings.unknownEvery();
            if (System.nanoTime() - lastBegun >= rest.toNanos()) readAfter(Duration.ZERO);
            else if (known != null) return NOTHING_TO_WAIT_FOR;
            return nextReading;
        }
    }

    private synchronized void readAfter(Duration pause) {
        if (reader.isShutdown()) return;
        if (scheduled != null) scheduled.cancel(false);
        if (pause.isZero()) underWay = true;
        scheduled = reader.schedule(this::read, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void read() {
        synchronized (this) {
            underWay = true;
            lastBegun = System.nanoTime();
        }
        boolean read = false;
        try {
            known = TokenKeySet.of(source.read());
            read = true;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (Exception failed) {
            tell(failed);
        }
        finish(read);
    }

    private void finish(boolean read) {
        CompletableFuture<Void> waiting;
        synchronized (this) {
            underWay = false;
            failures = read ? 0 : failures + 1;
            waiting = nextReading;
            nextReading = new CompletableFuture<>();
            readAfter(read ? settings.refreshEvery() : pause());
        }
        waiting.complete(null);
    }

    private Duration pause() {
        Duration doubled = settings.firstPause().multipliedBy(1L << Math.min(failures - 1, 20));
        return doubled.compareTo(settings.longestPause()) < 0 ? doubled : settings.longestPause();
    }

    /** Once in a row of failures: the gateway of a local zone asks itself before it listens. */
    private void tell(Exception failed) {
        if (failures == 3)
            LOG.warnf("The keys of tokens cannot be read, known ones stay good: %s", failed.getMessage());
        else LOG.debugf(failed, "The keys of tokens cannot be read");
    }
}
