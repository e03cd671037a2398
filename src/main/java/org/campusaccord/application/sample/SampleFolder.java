package org.campusaccord.application.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.campusaccord.application.Stores;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;

/** Where a sample district lies: complete or not at all, and never in the place of anything that is no sample. */
public final class SampleFolder {
    /** Lies beside the store of a sample and of nothing else. */
    private static final String MARK = "sample-district";

    private final Stores stores;

    public SampleFolder(Stores stores) {
        this.stores = stores;
    }

    /** Whether a complete sample lies in the folder. */
    public boolean isThere(Path folder) {
        return stores.isThere(folder) && Files.exists(folder.resolve(MARK));
    }

    /** Builds a sample; an older one in the folder makes way once the new one is complete. */
    public void build(Path target, SamplePlan plan, Clock clock) {
        var folder = target.toAbsolutePath().normalize();
        requireNothingElse(folder);
        var unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
        try {
            discard(unfinished);
            new SampleDistrict(stores).build(unfinished, plan, clock);
            Files.createFile(unfinished.resolve(MARK));
            discard(folder);
            Files.move(unfinished, folder);
        } catch (IOException failure) {
            throw new ProblemException(Problem.of("store.folder-unusable", folder.toString()), failure);
        }
    }

    /** Takes a sample away; does nothing where there is none. */
    public void remove(Path folder) {
        if (isThere(folder)) {
            stores.remove(folder);
        }
    }

    private void requireNothingElse(Path folder) {
        try {
            if (Files.exists(folder) && !isThere(folder) && !isEmpty(folder)) {
                throw Problem.of("sample.not-empty", folder.toString()).asException();
            }
        } catch (IOException failure) {
            throw new ProblemException(Problem.of("store.folder-unusable", folder.toString()), failure);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private void discard(Path folder) {
        if (Files.exists(folder)) {
            stores.remove(folder);
        }
    }
}
