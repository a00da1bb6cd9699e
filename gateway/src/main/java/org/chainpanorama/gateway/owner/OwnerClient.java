package org.chainpanorama.gateway.owner;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.chainpanorama.chassis.write.EntityTags;

/**
 * Asks the owners. Answers are remembered and revalidated with their ETag, equal questions that are under way share one call, and
 * what an owner answers is read only when it has the agreed shape. Every failure is an {@link OwnerFault}.
 */
@ApplicationScoped
public class OwnerClient {

    private final OwnerCalls calls;
    private final ObjectMapper json;
    private final Cache<Question<?>, Answer<?>> remembered;
    private final ConcurrentMap<Question<?>, Uni<? extends Answer<?>>> flights = new ConcurrentHashMap<>();

    OwnerClient(OwnerCalls calls, OwnerSettings settings, ObjectMapper json) {
        this.calls = calls;
        this.json = json.copy()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        this.remembered = Caffeine.newBuilder()
                .maximumWeight(settings.memoryBytes())
                .weigher((Question<?> question, Answer<?> answer) -> answer.bytes())
                .build();
    }

    /** The owner's answer; fails with {@link OwnerFault}, at the latest when the deadline is over. */
    @SuppressWarnings("unchecked")
    public <T> Uni<Answer<T>> ask(Question<T> question, Duration deadline) {
        return Uni.createFrom()
                .deferred(() -> (Uni<Answer<T>>) flights.computeIfAbsent(question, asked -> call(question, deadline)
                        .onTermination()
                        .invoke(() -> flights.remove(asked))
                        .memoize()
                        .indefinitely()));
    }

    /** The last good answer to this very question, however old; empty where there was none. */
    @SuppressWarnings("unchecked")
    public <T> Optional<Answer<T>> lastGood(Question<T> question) {
        return Optional.ofNullable((Answer<T>) remembered.getIfPresent(question));
    }

    private <T> Uni<Answer<T>> call(Question<T> question, Duration deadline) {
        Answer<T> known = lastGood(question).orElse(null);
        String entityTag = known == null ? null : known.entityTag();
        return calls.get(question.owner(), question.uri(), question.requester(), entityTag, deadline)
                .map(reply -> reply.isNotModified() && known != null ? known : read(question, reply, known));
    }

    private <T> Answer<T> read(Question<T> question, OwnerCalls.Reply reply, Answer<T> known) {
        String entityTag = reply.entityTag() == null ? EntityTags.of(reply.body()) : reply.entityTag();
        if (known != null && known.entityTag().equals(entityTag)) return known;
        try {
            T body = json.readValue(reply.body(), question.type());
            if (body == null) throw OwnerFault.of(question.owner(), OwnerFault.Kind.INVALID, null);
            Answer<T> answer =
                    new Answer<>(body, entityTag, Instant.now().truncatedTo(ChronoUnit.MILLIS), reply.body().length);
            remembered.put(question, answer);
            return answer;
        } catch (IOException notTheAgreedShape) {
            throw OwnerFault.of(question.owner(), OwnerFault.Kind.INVALID, notTheAgreedShape);
        }
    }
}
