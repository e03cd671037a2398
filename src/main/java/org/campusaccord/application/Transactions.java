package org.campusaccord.application;

import java.util.function.Supplier;

/** Runs work as one transaction of the store: all of it is kept, and on the disk when this returns, or none. Calls within calls join the outer one. */
public interface Transactions {
    <T> T inOne(Supplier<T> work);

    /** The same for work without a result. */
    default void inOne(Runnable work) {
        inOne(() -> {
            work.run();
            return true;
        });
    }

    /** The same, said aloud by what matters most: signing, import. */
    <T> T inOneSynced(Supplier<T> work);
}
