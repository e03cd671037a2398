package org.campusaccord.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.application.backup.BackupReason;
import org.campusaccord.domain.Problem;
import org.campusaccord.testing.FakeCare;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.backups.BackupWords;
import org.campusaccord.ui.shell.Notice;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.Test;

class BackupNoticeTest {
    private static final Problem ALTERED = Problem.of("check.text-altered", "Live Oak Elementary", "2026–27", 1);

    private final Messages messages = new Messages(Locale.US);
    private final BackupNotice notices = new BackupNotice(messages, new BackupWords(messages, ZoneOffset.UTC));

    @Test
    void damageIsToldUntilItIsSeenToAndLeadsToTheSettings() {
        var notice = notices.of(new DailyBackup.Trouble.Damaged(List.of(ALTERED, ALTERED), Optional.empty()));
        assertThat(notice.stays()).isTrue();
        assertThat(notice.words()).contains("Live Oak Elementary", "One more thing was found", "No good backup");
        assertThat(notice.way())
                .containsInstanceOf(Notice.Way.Leading.class)
                .map(Notice.Way.Leading.class::cast)
                .map(Notice.Way.Leading::place)
                .contains(new Place.SettingsPage());
    }

    @Test
    void damageIsToldWithTheNewestGoodBackup() {
        var good = FakeCare.backup(20, BackupReason.DAILY, Backup.State.VERIFIED, false);
        var notice = notices.of(new DailyBackup.Trouble.Damaged(List.of(ALTERED), Optional.of(good)));
        assertThat(notice.words())
                .contains("Aug 16, 2026", "the settings restore it")
                .doesNotContain("more thing");
    }
}
