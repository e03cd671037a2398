package org.campusaccord.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.reliability.disk.Disk;
import org.campusaccord.reliability.disk.Fault;
import org.campusaccord.reliability.disk.Trouble;
import org.campusaccord.testing.BreaksStores;
import org.h2.util.Utils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** However often somebody tries again on a disk that stays full, no threads of H2 are left behind. */
@BreaksStores
@Isolated("It counts the threads of H2")
class LeftThreadsTest {
    private static final int TRIES = 40;

    private final Disk disk = new Disk();
    private final Path data = disk.root().resolve("data");

    @AfterEach
    void close() {
        disk.close();
    }

    @Test
    void failedSavesLeaveNoThreads() throws Exception {
        Typist.prepare(Files.createDirectory(data));
        var before = threadsOfH2();
        try (var workspace = Places.open(data)) {
            var typist = new Typist(workspace, Form.random(1));
            assertThat(failures(typist)).isGreaterThan(TRIES / 2);
            disk.suffer(Trouble.NONE);
            typist.save(TRIES + 1);
        }
        await().untilAsserted(() -> assertThat(before).containsAll(threadsOfH2()));
    }

    private int failures(Typist typist) {
        int failures = 0;
        for (int number = 1; number <= TRIES; number++) {
            disk.suffer(Fault.from(Fault.Kind.NO_SPACE, 1 + number % 4));
            try {
                typist.save(number);
            } catch (ProblemException notSaved) {
                failures++;
            }
        }
        return failures;
    }

    private static Set<Thread> threadsOfH2() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> Utils.H2_THREAD_GROUP.equals(thread.getThreadGroup()))
                .collect(Collectors.toSet());
    }
}
