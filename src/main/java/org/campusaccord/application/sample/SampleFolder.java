package org.campusaccord.application.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import org.campusaccord.application.Stores;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;

/** Where a sample district lies: complete or not at all, and never in the place of anything that may be no sample. */
public final class SampleFolder {
    private final Stores stores;

    public SampleFolder(Stores stores) {
        this.stores = stores;
    }

    /** Whether a complete sample lies in the folder. */
    public boolean isThere(Path folder) {
        return stores.isThere(folder) && stores.isSample(folder);
    }

    /** Builds a sample; an older one in the folder makes way once the new one is complete. */
    public void build(Path target, SamplePlan plan, Clock clock) {
        var folder = target.toAbsolutePath().normalize();
        requireNothingElse(folder);
        var unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
        discard(unfinished);
        new SampleDistrict(stores).build(unfinished, plan, clock);
        try {
            if (stores.isThere(folder)) {
                // Somebody may have opened it meanwhile, or put something else there.
                stores.removeSample(folder);
            }
            stores.placeSample(unfinished, folder);
        } finally {
            discard(unfinished);
        }
    }

    /** Takes a sample away; does nothing where there is none. */
    public void remove(Path folder) {
        if (isThere(folder)) {
            stores.removeSample(folder);
        }
    }

    private void requireNothingElse(Path folder) {
        try {
            if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !isThere(folder) && !isEmpty(folder)) {
                throw Problem.of("sample.not-empty", folder.toString()).asException();
            }
        } catch (IOException failure) {
            throw new ProblemException(Problem.of("store.folder-unusable", folder.toString()), failure);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /** What an earlier attempt left behind. */
    private void discard(Path unfinished) {
        if (Files.exists(unfinished, LinkOption.NOFOLLOW_LINKS)) {
            stores.removeSample(unfinished);
        }
    }
}
