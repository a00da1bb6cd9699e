package org.chainpanorama.chassis.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/**
 * Begins the transaction of a <code>@Transactional</code> method where {@link Transactions} begins all of them. The container's own
 * interceptor stands behind this one and joins it.
 */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 190)
class RepeatedTransactions {

    private final Transactions transactions;

    RepeatedTransactions(Transactions transactions) {
        this.transactions = transactions;
    }

    @AroundInvoke
    Object call(InvocationContext method) throws Exception {
        return QuarkusTransaction.isActive() ? method.proceed() : transactions.repeated(method::proceed);
    }
}
