package org.campusaccord.storage;

import static org.campusaccord.storage.tables.Tables.ATTACHMENT;

import java.nio.file.Path;

/** Changes every scan in a store behind the back of the program, which may have it open. */
public final class AlteredScans {
    private AlteredScans() {}

    public static void in(Path folder) {
        try (var store = Store.open(folder)) {
            for (var row : store.dsl().selectFrom(ATTACHMENT).fetch()) {
                var content = row.getContent();
                content[content.length - 1] ^= 1;
                row.setContent(content);
                row.store();
            }
        }
    }
}
