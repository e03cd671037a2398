package org.campusaccord.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.testing.Problems.assertProblem;

import java.io.IOException;
import java.nio.file.Path;
import org.campusaccord.domain.campus.Level;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.util.Utils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackgroundWritingTest {
    private static final Thread OF_H2 = Utils.createBackgroundThread("H2-serialization", () -> {});
    private static final Thread OURS = Thread.ofPlatform().name("export").unstarted(() -> {});

    private final BackgroundWriting writing = new BackgroundWriting();
    private Store store;

    @BeforeEach
    void open(@TempDir Path folder) {
        store = Store.open(folder.resolve("data"));
        writing.watch(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static MVStoreException failure(int code) {
        return new MVStoreException(code, "Writing failed");
    }

    private boolean fails() {
        return writing.isFailure(OF_H2, failure(DataUtils.ERROR_WRITING_FAILED));
    }

    @Test
    void knowsThatAFileCouldNotBeWritten() {
        assertThat(fails()).isTrue();
        assertThat(writing.isFailure(OF_H2, failure(DataUtils.ERROR_CLOSED))).isTrue();
        assertThat(writing.isFailure(OF_H2, new IllegalStateException(new IOException("No space left on device"))))
                .isTrue();
    }

    /** Those of a store that writes with a delay; ours begin only the cleaner of large objects, made as the last two are. */
    @Test
    void knowsEveryThreadThatH2Begins(@TempDir Path folder) {
        try (var delayed = MVStore.open(folder.resolve("delayed").toString())) {
            delayed.openMap("words").put(1, "Reading first.");
            delayed.commit();
            var begun = Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> thread.getName().matches("(H2|MVStore).*"))
                    .toList();

            assertThat(begun)
                    .extracting(Thread::getName)
                    .anyMatch(name -> name.startsWith("MVStore background writer"))
                    .contains("H2-serialization", "H2-save");
            assertThat(begun).allMatch(thread -> writing.isFailure(thread, failure(DataUtils.ERROR_CLOSED)));
        }
    }

    @Test
    void leavesOtherErrorsOfH2ToBeTold() {
        assertThat(writing.isFailure(OF_H2, failure(DataUtils.ERROR_FILE_CORRUPT)))
                .isFalse();
        assertThat(writing.isFailure(OF_H2, new StackOverflowError())).isFalse();
    }

    @Test
    void leavesErrorsOfOtherThreadsToBeTold() {
        assertThat(writing.isFailure(OURS, failure(DataUtils.ERROR_WRITING_FAILED)))
                .isFalse();
    }

    @Test
    void nothingIsCalledSavedThatWasUnderWayMeanwhile() {
        assertProblem("store.failed", () -> store.inOne(this::fails));
    }

    @Test
    void savesOnAConnectionOpenedAnewAfterwards() throws Exception {
        var before = store.connection();
        fails();
        var campuses = new CampusTables(store);
        store.inOne(() -> campuses.addCampus("Pecan Grove Middle", "201", Level.MIDDLE));

        assertThat(before.isClosed()).isTrue();
        assertThat(store.connection()).isNotSameAs(before);
        assertThat(campuses.campuses()).hasSize(1);
    }
}
