package org.campusaccord.storage;

import static org.campusaccord.storage.tables.Tables.ATTACHMENT;

import java.nio.file.Path;

/**
 * Changes every scan in a store behind the back of the program, which may have it open. Closed when that has read what it
 * wants: H2 forgets where long texts are when another connection to them ends.
 */
public final class AlteredScans implements AutoCloseable {
    private final Store store;

    private AlteredScans(Store store) {
        this.store = store;
    }

    public static AlteredScans in(Path folder) {
        var store = Store.open(folder);
        for (var row : store.dsl().selectFrom(ATTACHMENT).fetch()) {
            var content = row.getContent();
            content[content.length - 1] ^= 1;
            row.setContent(content);
            row.store();
        }
        return new AlteredScans(store);
    }

    @Override
    public void close() {
        store.close();
    }
}
