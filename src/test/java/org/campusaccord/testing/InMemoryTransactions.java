package org.campusaccord.testing;

import java.util.function.Supplier;
import org.campusaccord.application.Transactions;

/** Transactions over an in-memory store: work that fails leaves the store as it was. */
public record InMemoryTransactions(InMemoryCampusStore store) implements Transactions {
    @Override
    public <T> T inOne(Supplier<T> work) {
        var restore = store.snapshot();
        try {
            return work.get();
        } catch (RuntimeException e) {
            restore.run();
            throw e;
        }
    }

    @Override
    public <T> T inOneSynced(Supplier<T> work) {
        return inOne(work);
    }
}
