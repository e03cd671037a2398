package org.campusaccord.ui.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.application.backup.BackupReason;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.testing.FakeCare;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.DirectTasks;
import org.campusaccord.ui.FakeDialogs;
import org.campusaccord.ui.backups.BackupWords;
import org.campusaccord.ui.saving.HeldDelay;
import org.campusaccord.ui.shell.Notice;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The way to a store that is looked after without a file. */
abstract class OpeningTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-08-18T14:30:00Z"), ZoneId.of("America/Chicago"));
    private static final Messages MESSAGES = new Messages(Locale.US);
    static final Backup GOOD = FakeCare.backup(0, BackupReason.DAILY, Backup.State.VERIFIED, false);
    static final Arrival SETTINGS = Arrival.at(new Place.SettingsPage(), new SchoolYear(2026));

    final List<Opened> opened = new ArrayList<>();
    final List<String> told = new ArrayList<>();
    final List<Notice> notices = new ArrayList<>();
    final FakeDialogs dialogs = new FakeDialogs(MESSAGES);
    Optional<Place> place = Optional.empty();
    FakeWorkspaces workspaces;
    StoreOpening opening;

    @BeforeEach
    void prepare(@TempDir Path folder) {
        workspaces = new FakeWorkspaces(folder.resolve("data"), CLOCK);
        start();
    }

    private void start() {
        var words = new OpeningWords(MESSAGES, new BackupWords(MESSAGES, CLOCK.getZone()));
        opening = new StoreOpening(workspaces, new DirectTasks(), dialogs, words, HeldDelay::new, (store, arrival) -> {
            opened.add(store);
            place = arrival.place();
            notices.addAll(arrival.notices());
            arrival.notices().stream().map(Notice::words).forEach(told::add);
        });
    }

    /** The same store at the next start of the program. */
    void startAgain() {
        opened.forEach(store -> store.workspace().close());
        opened.clear();
        told.clear();
        start();
    }

    @AfterEach
    void close() {
        opened.forEach(store -> store.workspace().close());
    }

    Step step() {
        return opening.stepProperty().get();
    }

    void unlock(String words) {
        submit(words, false);
    }

    /** The same once “Forgotten?” was chosen. */
    void unlockAfterForgotten(String words) {
        submit(words, true);
    }

    private void submit(String words, boolean asRecoveryKey) {
        assertThat(step()).isInstanceOf(Step.Locked.class);
        ((Step.Locked) step()).model().submit(Passphrase.of(words), asRecoveryKey);
    }
}
