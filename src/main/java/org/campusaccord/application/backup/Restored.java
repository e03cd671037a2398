package org.campusaccord.application.backup;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What became of the store whose place a backup has taken.
 *
 * @param kept where it is kept; empty when there was none
 * @param lastEntry the number of the last entry in its activity log; empty when it could not be read
 */
public record Restored(Optional<Path> kept, OptionalLong lastEntry) {
    /** There was no store. */
    public static final Restored OVER_NOTHING = new Restored(Optional.empty(), OptionalLong.empty());
}
