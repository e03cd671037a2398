package org.campusaccord.storage;

import java.nio.file.Path;
import java.sql.SQLException;

/** A program with one more migration than this one, for tests of other packages. */
public final class NextVersion {
    private NextVersion() {}

    /** Opens a store, which is brought up to that version if it is not yet. */
    public static Store open(Path folder) {
        return new OldStore(folder).openWith("good");
    }

    /** Whether a closed store has been brought up to that version. */
    public static boolean isOf(Path folder) throws SQLException {
        return OldStore.hasMotto(folder.resolve(Store.FILE_NAME));
    }
}
