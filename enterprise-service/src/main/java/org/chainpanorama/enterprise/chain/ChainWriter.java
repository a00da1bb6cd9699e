package org.chainpanorama.enterprise.chain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.store.ChangeFeed;
import org.chainpanorama.chassis.store.SeenBy;
import org.chainpanorama.chassis.store.Transactions;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.chassis.write.Preconditions;
import org.chainpanorama.chassis.write.Versioned;
import org.chainpanorama.chassis.write.Written;

/** Puts a part of a chain on its key: locks the chain, checks the caller's precondition, changes the part, tells the change feed. */
@ApplicationScoped
class ChainWriter {

    /** How one kind of part is kept and shown; {@code kind} is the first word of its change events. */
    record Kind<E extends ChainPart, K, V extends Versioned>(
            String name, PanacheRepositoryBase<E, K> repository, Function<K, E> fresh, Function<E, V> view) {}

    private final ChainRepository chains;
    private final Preconditions preconditions;
    private final ChangeFeed changes;
    private final Transactions transactions;

    ChainWriter(ChainRepository chains, Preconditions preconditions, ChangeFeed changes, Transactions transactions) {
        this.chains = chains;
        this.preconditions = preconditions;
        this.changes = changes;
        this.transactions = transactions;
    }

    /** Creates or replaces the part of an existing chain. */
    <E extends ChainPart, K, V extends Versioned> Written<V> put(
            Kind<E, K, V> kind, String chainCode, K key, String partCode, Consumer<E> change) {
        return transactions.call(() -> {
            lock(chainCode);
            return putLocked(kind, key, chainCode + "/" + partCode, change);
        });
    }

    /** Creates or replaces without a chain to lock: the chain itself. */
    <E extends ChainPart, K, V extends Versioned> Written<V> put(
            Kind<E, K, V> kind, K key, String subject, Consumer<E> change) {
        return transactions.call(() -> putLocked(kind, key, subject, change));
    }

    /** Removes a part; removing what is not there is not found. */
    <E extends ChainPart, K, V extends Versioned> void remove(
            Kind<E, K, V> kind, String chainCode, K key, String partCode, Text what) {
        transactions.run(() -> {
            lock(chainCode);
            E part = kind.repository().findByIdOptional(key).orElseThrow(() -> Problem.notFound(what));
            preconditions.check(part.version);
            V last = kind.view().apply(part);
            kind.repository().delete(part);
            changes.record(SeenBy.everyone(), kind.name() + ".removed", chainCode + "/" + partCode, last);
        });
    }

    IndustryChain lock(String chainCode) {
        return chains.lock(chainCode).orElseThrow(() -> noChain(chainCode));
    }

    static Problem noChain(String chainCode) {
        return Problem.notFound(Text.of("产业链 " + chainCode, "chain " + chainCode));
    }

    private <E extends ChainPart, K, V extends Versioned> Written<V> putLocked(
            Kind<E, K, V> kind, K key, String subject, Consumer<E> change) {
        E known = kind.repository().findById(key);
        preconditions.check(known == null ? null : known.version);
        E part = known == null ? kind.fresh().apply(key) : known;
        long before = part.version;
        change.accept(part);
        if (known == null) {
            kind.repository().persist(part);
        }
        kind.repository().flush();
        V view = kind.view().apply(part);
        if (known == null || part.version != before) {
            changes.record(
                    SeenBy.everyone(), kind.name() + (known == null ? ".registered" : ".changed"), subject, view);
        }
        return new Written<>(view, known == null);
    }
}
