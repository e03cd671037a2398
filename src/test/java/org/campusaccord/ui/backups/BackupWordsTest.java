package org.campusaccord.ui.backups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.application.backup.BackupReason;
import org.campusaccord.testing.FakeCare;
import org.campusaccord.text.Messages;
import org.junit.jupiter.api.Test;

class BackupWordsTest {
    private static final Backup FIRST = FakeCare.backup(0, BackupReason.DAILY, Backup.State.VERIFIED, false);
    private static final Backup SECOND = new Backup(
            FIRST.file(), FIRST.takenAt().plusSeconds(40), BackupReason.BY_HAND, 1, Backup.State.VERIFIED, false);
    private static final Backup OTHER = FakeCare.backup(24, BackupReason.DAILY, Backup.State.VERIFIED, false);

    private final BackupWords words =
            new BackupWords(new Messages(Locale.US), ZoneId.of("America/Chicago")).among(List.of(SECOND, FIRST, OTHER));

    @Test
    void tellsThoseOfOneMinuteApartByTheirSeconds() {
        assertThat(words.when(FIRST)).isEqualTo("Aug 17, 2026, 8:05:00 AM");
        assertThat(words.when(SECOND)).isEqualTo("Aug 17, 2026, 8:05:40 AM");
    }

    @Test
    void leavesTheSecondsOutWhereThereIsNothingToTellApart() {
        assertThat(words.when(OTHER)).isEqualTo("Aug 16, 2026, 8:05 AM");
    }

    @Test
    void asksAboutTheOneThatWasChosenAsTheListCallsIt() {
        assertThat(words.which(words.choose(SECOND))).isEqualTo(words.when(SECOND));
        assertThat(words.which(words.choose(OTHER))).isEqualTo(words.when(OTHER));
    }
}
