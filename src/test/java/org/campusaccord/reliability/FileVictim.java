package org.campusaccord.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.campusaccord.storage.Store;

/** A file that is written over one from before. */
enum FileVictim implements VictimWork {
    SEAL_FILE(WrittenFile.SEALED),
    WRITE_BINDER(WrittenFile.BINDER),
    WRITE_WORKBOOK(WrittenFile.WORKBOOK);

    private static final String SEALS = "SEAL_CERTIFICATE";

    private final WrittenFile file;

    FileVictim(WrittenFile file) {
        this.file = file;
    }

    @Override
    public void prepare(VictimStore store) throws IOException {
        file.layOld(Files.createDirectory(store.exports()));
    }

    @Override
    public void run(VictimStore store) {
        try (var workspace = store.open(Optional.empty())) {
            file.write(workspace, store.exports());
        }
    }

    @Override
    public Found found(VictimStore store, Map<String, Long> before) throws IOException {
        return file.isOld(store.exports()) ? Found.OLD : Found.NEW;
    }

    /** The log, and the key that seals are made with. */
    @Override
    public Set<String> tables() {
        return Set.of("AUDIT_EVENT", SEALS);
    }

    /** A new file is whole, and the store knows its seal; after the next one nothing else lies beside either. */
    @Override
    public void goOn(VictimStore store, Found found) throws IOException {
        age(store);
        try (var workspace = store.open(Optional.empty())) {
            if (found == Found.NEW) {
                file.requireWhole(workspace, store.exports());
            }
            file.write(workspace, store.exports());
            file.requireWhole(workspace, store.exports());
            assertThat(workspace.check().run().rows().get(SEALS)).isEqualTo(keys());
        }
        assertThat(Places.names(store.exports()))
                .containsExactly(String.valueOf(file.in(store.exports()).getFileName()));
        var sealKeys = Places.names(store.data());
        sealKeys.removeAll(List.of(Store.FILE_NAME, "backups", "campus-accord-installation"));
        assertThat(sealKeys).hasSize((int) keys()).allMatch(name -> name.matches("campus-accord-seal-.{8}\\.p12"));
    }

    private long keys() {
        return file == WrittenFile.SEALED ? 1 : 0;
    }

    /** What was just left half written may still be somebody's: only what is older is taken away. */
    private static void age(VictimStore store) throws IOException {
        var earlier = FileTime.from(Instant.now().minus(Duration.ofHours(1)));
        for (var folder : List.of(store.exports(), store.data())) {
            try (var files = Files.newDirectoryStream(folder, ".campus-accord-*")) {
                for (var left : files) {
                    Files.setLastModifiedTime(left, earlier);
                }
            }
        }
    }
}
