package org.campusaccord.storage.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.campusaccord.application.sample.SettableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TriesTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 8, 18, 9, 30);

    @TempDir
    Path folder;

    private final SettableClock clock = new SettableClock(NOW, ZoneOffset.UTC);

    @Test
    void firstFourWrongTriesCostNothing() {
        wrong(4);
        assertThat(tries().waiting()).isZero();
    }

    @Test
    void fifthCostsFiveSeconds() {
        wrong(5);
        assertThat(tries().waiting()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void eachFurtherOneCostsTwiceAsMuchUpToFiveMinutes() {
        wrong(4);
        var waits = new ArrayList<Long>();
        for (int more = 0; more < 9; more++) {
            wrong(1);
            waits.add(tries().waiting().toSeconds());
        }
        assertThat(waits).containsExactly(5L, 10L, 20L, 40L, 80L, 160L, 300L, 300L, 300L);
    }

    @Test
    void waitPasses() {
        wrong(6);
        clock.set(NOW.plusSeconds(7));
        assertThat(tries().waiting()).isEqualTo(Duration.ofSeconds(3));
        clock.set(NOW.plusSeconds(10));
        assertThat(tries().waiting()).isZero();
    }

    @Test
    void rightOneBeginsAnew() {
        wrong(9);
        tries().right();
        wrong(1);
        assertThat(tries().waiting()).isZero();
    }

    @Test
    void clockThatIsSetBackNeitherSkipsNorLengthensTheWait() {
        wrong(5);
        clock.set(NOW.minusYears(1));
        assertThat(tries().waiting()).isEqualTo(Duration.ofSeconds(5));
        clock.set(NOW.minusYears(1).plusSeconds(5));
        assertThat(tries().waiting()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "many", "7", "7 now", "-7 0", "99999999999 0", " ", "7 7 7 7 7 7", "\u0000"})
    void damagedFileCountsAsNoTries(String content) throws IOException {
        Files.writeString(folder.resolve(Tries.NAME), content);
        assertThat(tries().waiting()).isZero();
        wrong(1);
        assertThat(tries().waiting()).isZero();
    }

    @Test
    void enormousFileIsNotRead() throws IOException {
        Files.writeString(folder.resolve(Tries.NAME), "9 0\n".repeat(100_000));
        assertThat(tries().waiting()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483647 9223372036854775807", "2147483647 0", "60 -9223372036854775808"})
    void extremesOverflowNothing(String content) throws IOException {
        Files.writeString(folder.resolve(Tries.NAME), content);
        assertThat(tries().waiting()).isLessThanOrEqualTo(Duration.ofMinutes(5));
        wrong(1);
        assertThat(tries().waiting()).isEqualTo(Duration.ofMinutes(5));
    }

    private void wrong(int times) {
        for (int time = 0; time < times; time++) {
            tries().wrong();
        }
    }

    /** Another start of the program. */
    private Tries tries() {
        return new Tries(folder, clock);
    }
}
