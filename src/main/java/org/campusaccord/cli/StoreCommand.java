package org.campusaccord.cli;

import java.util.concurrent.Callable;

/** A command over the person's store. */
abstract class StoreCommand implements Callable<Integer> {
    final OpenStore store;
    final Surroundings surroundings;

    StoreCommand(OpenStore store, Surroundings surroundings) {
        this.store = store;
        this.surroundings = surroundings;
    }
}
