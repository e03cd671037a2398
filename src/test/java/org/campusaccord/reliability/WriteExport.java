package org.campusaccord.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.campusaccord.application.export.SafeFile;
import org.campusaccord.storage.Store;

/** Writes a file over one that was exported before. */
record WriteExport(WrittenFile file) implements Scenario {
    private static final long NO_PROGRAM = 999_999_999_999L;

    @Override
    public void prepare(Path folder) throws Exception {
        if (file.isOfSigned()) {
            Typist.prepareSigned(data(folder));
        } else {
            Typist.prepare(data(folder));
        }
        file.layOld(folder);
    }

    @Override
    public void attempt(Path folder, Ledger ledger) {
        try (var workspace = Places.open(data(folder))) {
            file.write(workspace, folder);
        }
    }

    /**
     * The file is the old one or the new one, and whole; the store knows whatever has been sealed. Beside them lies nothing
     * once it is done, nor after the next start.
     */
    @Override
    public void verify(Path folder, Ledger ledger, boolean done) throws Exception {
        assertThat(file.isOld(folder) && done).isFalse();
        var known = StoreRows.column(data(folder).resolve(Store.FILE_NAME), "SEAL_CERTIFICATE", "FINGERPRINT");
        try (var workspace = Places.open(data(folder))) {
            if (!file.isOld(folder)) {
                file.requireWhole(workspace, folder);
                assertThat(known).hasSize(file == WrittenFile.SEALED ? 1 : 0);
            }
        }
        if (!done) {
            startOnceMore(folder);
            startOnceMore(data(folder));
        }
        assertThat(Places.names(folder))
                .containsExactlyInAnyOrder(
                        "data", String.valueOf(file.in(folder).getFileName()));
        requireNothingUnknown(Places.names(data(folder)), known);
    }

    /** Of a key there is a file, or none yet; no file is of a key that the store does not know. */
    private static void requireNothingUnknown(List<String> names, List<String> known) {
        assertThat(names).contains(Store.FILE_NAME);
        assertThat(known.stream().map(sha256 -> "campus-accord-seal-" + sha256.substring(0, 8) + ".p12"))
                .containsAll(names.stream()
                        .filter(name -> !name.equals(Store.FILE_NAME))
                        .toList());
    }

    /** An hour after the program that failed has ended. */
    private static void startOnceMore(Path folder) throws IOException {
        var own = ".campus-accord-" + ProcessHandle.current().pid();
        for (var name : Places.names(folder)) {
            if (name.startsWith(own)) {
                Files.move(folder.resolve(name), folder.resolve(name.replace(own, ".campus-accord-" + NO_PROGRAM)));
            }
        }
        var now = Files.getLastModifiedTime(folder).toInstant();
        SafeFile.removeLeft(folder, now.plus(Duration.ofHours(1)));
    }

    private static Path data(Path folder) {
        return folder.resolve("data");
    }

    @Override
    public String toString() {
        return "WRITE_" + file;
    }
}
