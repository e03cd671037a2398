package org.campusaccord.storage;

import java.io.IOException;
import java.nio.file.Path;

/** Another program that keeps a store open until it is ended. */
final class StoreHolder {
    static final String READY = "open";

    private StoreHolder() {}

    public static void main(String[] arguments) throws IOException {
        try (var store = Store.open(Path.of(arguments[0]))) {
            System.out.println(store == null ? "" : READY);
            int end = System.in.read();
            System.exit(end);
        }
    }
}
