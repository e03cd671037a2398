package org.campusaccord.application.keeping;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.campusaccord.application.settings.SettingStore;

/**
 * Whether the clock may decide that something is lost for good. A clock that leaps ahead, after a flat battery for
 * instance, looks just like a long vacation. So a leap, ahead or back, is believed only when the program has been opened
 * on several later days without another one; until then nothing is lost, and after a vacation it is lost some days later.
 */
final class ClockTrust {
    /** With no more days than this between two openings nothing has leaped: a week away is nothing rare. */
    private static final int LONGEST_STEP_DAYS = 7;

    /** On so many later days the program has to be opened after a leap. */
    private static final int CONFIRMATIONS = 5;

    private static final String SEEN = "deletion.clock-seen";

    private final SettingStore settings;
    private final Clock clock;

    ClockTrust(SettingStore settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What the clock has shown.
     *
     * @param wanting on how many later days the program has yet to be opened before that day is believed
     */
    private record Seen(LocalDate day, int wanting) {
        static Seen first(LocalDate day) {
            return new Seen(day, CONFIRMATIONS);
        }

        Seen then(LocalDate today) {
            if (today.equals(day)) {
                return this;
            }
            boolean leaps = today.isBefore(day) || today.isAfter(day.plusDays(LONGEST_STEP_DAYS));
            return leaps ? first(today) : new Seen(today, Math.max(0, wanting - 1));
        }

        String words() {
            return day + " " + wanting;
        }

        static Optional<Seen> of(String words) {
            try {
                var parts = words.split(" ", 2);
                return Optional.of(new Seen(LocalDate.parse(parts[0]), Integer.parseInt(parts[1])));
            } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException notOurs) {
                return Optional.empty();
            }
        }
    }

    /** Takes note of what the clock shows now, and says whether it is believed. */
    boolean look() {
        var today = LocalDate.now(clock);
        var before = settings.get(SEEN).flatMap(Seen::of);
        var now = before.map(seen -> seen.then(today)).orElseGet(() -> Seen.first(today));
        if (!before.equals(Optional.of(now))) {
            settings.put(SEEN, now.words());
        }
        return now.wanting() == 0;
    }
}
