package org.campusaccord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningWindowTest {
    private final AtomicInteger inFront = new AtomicInteger();
    private MeetingPoint point;

    @BeforeEach
    void meet(@TempDir Path folder) {
        point = new MeetingPoint(folder, "data");
    }

    private RunningWindow listen() {
        return RunningWindow.listen(point).orElseThrow();
    }

    @Test
    void comesToTheFrontWhenCalled() {
        try (var window = listen()) {
            window.onCall(_ -> inFront.incrementAndGet());

            assertThat(RunningWindow.call(point, Optional.empty())).isTrue();
            assertThat(RunningWindow.call(point, Optional.empty())).isTrue();
        }
        assertThat(inFront).hasValue(2);
    }

    @Test
    void isGivenTheFileThatTheOtherStartWasToOpen() {
        var file = Path.of("/home/Nguyễn Thị Hồng/my data\nof 2026.accord");
        var given = new AtomicReference<Optional<Path>>(Optional.empty());
        try (var window = listen()) {
            window.onCall(given::set);

            assertThat(RunningWindow.call(point, Optional.of(file))).isTrue();
        }
        assertThat(given.get()).contains(file);
    }

    @Test
    void answersNobodyWhenThereIsNoWindow() {
        assertThat(RunningWindow.call(point, Optional.empty())).isFalse();
    }

    @Test
    void answersNobodyOnceItIsClosed() {
        listen().close();

        assertThat(RunningWindow.call(point, Optional.empty())).isFalse();
        assertThat(point.socket()).doesNotExist();
    }

    @Test
    void doesNotAnswerWhenTheWindowHangs() {
        try (var window = listen()) {
            window.onCall(_ -> {
                throw new IllegalStateException("no answer from the window's thread");
            });

            assertThat(RunningWindow.call(point, Optional.empty())).isFalse();
        }
    }

    @Test
    void doesNotAnswerBeforeTheWindowIsThere() {
        try (var window = listen()) {
            assertThat(RunningWindow.call(point, Optional.empty())).isFalse();
            window.onCall(_ -> inFront.incrementAndGet());
            assertThat(RunningWindow.call(point, Optional.empty())).isTrue();
        }
    }

    @Test
    void doesNotListenBesideAnotherWindow() {
        try (var window = listen()) {
            window.onCall(_ -> inFront.incrementAndGet());

            assertThat(RunningWindow.listen(point)).isEmpty();
            assertThat(RunningWindow.call(point, Optional.empty()))
                    .as("the first one still answers")
                    .isTrue();
        }
    }

    @Test
    void replacesWhatAKilledWindowLeftBehind() throws Exception {
        var killed = ListeningProgram.start(point);
        killed.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
        assertThat(point.socket()).exists();
        assertThat(RunningWindow.call(point, Optional.empty())).isFalse();

        try (var window = listen()) {
            window.onCall(_ -> inFront.incrementAndGet());
            assertThat(RunningWindow.call(point, Optional.empty())).isTrue();
        }
    }

    @Test
    void callsTheWindowOfAnotherProgram() throws Exception {
        var other = ListeningProgram.start(point);
        try {
            assertThat(RunningWindow.call(point, Optional.empty())).isTrue();
            assertThat(RunningWindow.listen(point)).isEmpty();
        } finally {
            other.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
        }
    }

    @Test
    void listensToNobodyWhereThereIsNoRoomForASocket() throws IOException {
        var far = Files.createDirectory(point.folder().resolve("a".repeat(120)));

        assertThat(RunningWindow.listen(new MeetingPoint(far, "data"))).isEmpty();
    }
}
