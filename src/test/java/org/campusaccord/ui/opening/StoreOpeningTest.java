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
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.testing.FakeCare;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.DirectTasks;
import org.campusaccord.ui.FakeDialogs;
import org.campusaccord.ui.backups.BackupWords;
import org.campusaccord.ui.backups.Chosen;
import org.campusaccord.ui.backups.PresentStore;
import org.campusaccord.ui.saving.HeldDelay;
import org.campusaccord.ui.shell.Notice;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreOpeningTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-08-18T14:30:00Z"), ZoneId.of("America/Chicago"));
    private static final Messages MESSAGES = new Messages(Locale.US);
    private static final Backup GOOD = FakeCare.backup(0, BackupReason.DAILY, Backup.State.VERIFIED, false);
    private static final Arrival SETTINGS = Arrival.at(new Place.SettingsPage(), new SchoolYear(2026));

    private final List<Opened> opened = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final FakeDialogs dialogs = new FakeDialogs(MESSAGES);
    private Optional<Place> place = Optional.empty();
    private FakeWorkspaces workspaces;
    private StoreOpening opening;

    @BeforeEach
    void prepare(@TempDir Path folder) {
        workspaces = new FakeWorkspaces(folder.resolve("data"), CLOCK);
        var words = new OpeningWords(MESSAGES, new BackupWords(MESSAGES, CLOCK.getZone()));
        opening = new StoreOpening(workspaces, new DirectTasks(), dialogs, words, HeldDelay::new, (store, arrival) -> {
            opened.add(store);
            place = arrival.place();
            notices.addAll(arrival.notices());
            arrival.notices().stream().map(Notice::words).forEach(told::add);
        });
    }

    @AfterEach
    void close() {
        opened.forEach(store -> store.workspace().close());
    }

    private Step step() {
        return opening.stepProperty().get();
    }

    private void unlock(String words) {
        assertThat(step()).isInstanceOf(Step.Locked.class);
        ((Step.Locked) step()).model().submit(Passphrase.of(words), false);
    }

    private void restore(Optional<Passphrase> typed, Optional<Passphrase> present) {
        opening.restore((Step.Asking) step(), typed, present);
    }

    private void askOverALockedStore() {
        workspaces.fakeCare().lockedWith(FakeCare.PASSPHRASE);
        opening.open(Arrival.FIRST);
        opening.chooseBackup();
        opening.ask(Chosen.of(GOOD));
    }

    @Test
    void wrongPassphraseReplacesNoLockedStore() {
        askOverALockedStore();

        restore(Optional.empty(), Optional.of(Passphrase.of("not this one")));

        assertThat(workspaces.fakeCare().done()).isEmpty();
        assertThat(step())
                .isEqualTo(new Step.Asking(
                        Chosen.of(GOOD), PresentStore.LOCKED_AND_SHUT, Optional.of(Problem.of("lock.wrong-present"))));
    }

    @Test
    void tellsThatTheLockIsGoneWithTheStoreThatHadIt() {
        askOverALockedStore();
        workspaces.fakeCare().restoresInClear();

        restore(Optional.empty(), Optional.of(Passphrase.of(FakeCare.PASSPHRASE)));

        assertThat(opened.getFirst().isLocked()).isFalse();
        assertThat(told).hasSize(2).last().asString().contains("not locked");
    }

    @Test
    void beginsAnewWhereTheStoreIsGone() {
        workspaces.standsInTheWay(Optional.of(Problem.of("store.gone", "file")));
        opening.open(Arrival.FIRST);
        workspaces.standsInTheWay(Optional.empty());

        opening.beginAnew();

        assertThat(workspaces.fakeCare().done()).containsExactly("begin anew");
        assertThat(opened).hasSize(1);
    }

    private List<String> deleteWhatStayedInClear() {
        workspaces.fakeCare().leavesInClear(workspaces.fakeCare().dataFolder().resolve("campus-accord-old.mv.db"));
        opening.setPassphrase(Passphrase.of(FakeCare.PASSPHRASE), SETTINGS);
        opening.goOn();
        var putAway = new ArrayList<String>();
        notices.stream()
                .flatMap(notice -> notice.way().stream())
                .forEach(way -> way.go().accept(() -> putAway.add(way.words())));
        return putAway;
    }

    @Test
    void deletesCopiesThatStayedInClearOnceThePersonAgrees() {
        var putAway = deleteWhatStayedInClear();

        assertThat(dialogs.asked()).containsExactly("Delete the copy that anybody can read?");
        assertThat(dialogs.explained().getFirst()).contains("campus-accord-old.mv.db");
        assertThat(workspaces.fakeCare().done()).contains("delete campus-accord-old.mv.db");
        assertThat(putAway).hasSize(1);
    }

    @Test
    void leavesCopiesInClearWhenThePersonDoesNotAgree() {
        dialogs.willAnswer(false);

        assertThat(deleteWhatStayedInClear()).isEmpty();
        assertThat(workspaces.fakeCare().done()).containsExactly("lock");
    }

    @Test
    void saysWhichCopiesCouldNotBeDeleted() {
        workspaces.fakeCare().keeps(workspaces.fakeCare().dataFolder().resolve("campus-accord-old.mv.db"));

        assertThat(deleteWhatStayedInClear()).isEmpty();
        assertThat(dialogs.told()).containsExactly(Problem.of("lock.copies-left", "campus-accord-old.mv.db"));
    }

    @Test
    void tellsWhichCopiesStayedInClear() {
        workspaces.fakeCare().leavesInClear(workspaces.fakeCare().dataFolder().resolve("campus-accord-old.mv.db"));
        opening.setPassphrase(Passphrase.of(FakeCare.PASSPHRASE), SETTINGS);
        opening.goOn();

        assertThat(told).hasSize(2).last().asString().contains("One copy", "campus-accord-old.mv.db");
    }

    @Test
    void opensAStoreThatIsNotLocked() {
        opening.open(Arrival.FIRST);

        assertThat(opened).hasSize(1);
        assertThat(opened.getFirst().isLocked()).isFalse();
    }

    @Test
    void asksForThePassphraseOfALockedStoreAndOpensIt() {
        workspaces.fakeCare().lockedWith(FakeCare.PASSPHRASE);
        opening.open(SETTINGS);
        unlock(FakeCare.PASSPHRASE);

        assertThat(opened).hasSize(1);
        assertThat(place).contains(new Place.SettingsPage());
    }

    @Test
    void offersTheBackupsWhenTheStoreIsDamaged() {
        workspaces.standsInTheWay(Optional.of(Problem.of("store.damaged", "file")));
        workspaces.fakeCare().having(GOOD);

        opening.open(Arrival.FIRST);

        assertThat(step()).isEqualTo(new Step.Troubled(Problem.of("store.damaged", "file"), List.of(GOOD)));
    }

    @Test
    void offersNoBackupWhenTheStoreIsNewer() {
        workspaces.standsInTheWay(Optional.of(Problem.of("store.newer", "file")));
        workspaces.fakeCare().having(GOOD);

        opening.open(Arrival.FIRST);

        assertThat(step()).isEqualTo(new Step.Troubled(Problem.of("store.newer", "file"), List.of()));
    }

    @Test
    void opensAtTheNextTryWhenNothingStandsInTheWayAnyMore() {
        workspaces.standsInTheWay(Optional.of(Problem.of("store.locked", "file")));
        opening.open(Arrival.FIRST);
        workspaces.standsInTheWay(Optional.empty());

        opening.tryAgain();

        assertThat(opened).hasSize(1);
    }

    @Test
    void restoresABackupAndTellsWhereTheOldFileIsKept() {
        workspaces.standsInTheWay(Optional.of(Problem.of("store.damaged", "file")));
        opening.open(Arrival.FIRST);
        opening.ask(Chosen.of(GOOD));
        workspaces.standsInTheWay(Optional.empty());

        restore(Optional.empty(), Optional.empty());

        assertThat(workspaces.fakeCare().done()).containsExactly("restore backup-0.zip");
        assertThat(told).singleElement().asString().contains("Aug 17, 2026, 8:05 AM", "before-restore.zip");
    }

    @Test
    void staysWithTheQuestionWhenABackupCannotBeRestored() {
        workspaces.standsInTheWay(Optional.of(Problem.of("store.damaged", "file")));
        opening.open(Arrival.FIRST);
        opening.chooseBackup();
        opening.ask(Chosen.of(GOOD));
        workspaces.fakeCare().failsWith(Problem.of("lock.wrong"));

        restore(Optional.of(Passphrase.of("not this one")), Optional.empty());

        assertThat(step())
                .isEqualTo(
                        new Step.Asking(Chosen.of(GOOD), PresentStore.IN_CLEAR, Optional.of(Problem.of("lock.wrong"))));
        opening.back();
        assertThat(step()).isInstanceOf(Step.Choosing.class);
        opening.back();
        assertThat(step()).isInstanceOf(Step.Troubled.class);
    }

    @Test
    void showsTheRecoveryKeyBeforeTheStoreOpensWithItsNewPassphrase() {
        opening.setPassphrase(Passphrase.of(FakeCare.PASSPHRASE), SETTINGS);

        assertThat(step()).isEqualTo(new Step.KeyShown(FakeCare.KEY));
        assertThat(opening.mayBeLeft()).isFalse();
        opening.goOn();
        assertThat(opened.getFirst().isLocked()).isTrue();
        assertThat(told).singleElement().asString().contains("The passphrase is set.");
    }

    @Test
    void opensTheOldStoreWhenThePassphraseCouldNotBeSet() {
        workspaces.fakeCare().failsWith(Problem.of("store.no-space", "file"));

        opening.setPassphrase(Passphrase.of(FakeCare.PASSPHRASE), SETTINGS);

        assertThat(opened.getFirst().isLocked()).isFalse();
        assertThat(told).singleElement().asString().startsWith("The disk is full.");
    }

    @Test
    void opensWithTheOldPassphraseWhenItCouldNotBeChanged() {
        workspaces.fakeCare().lockedWith(FakeCare.PASSPHRASE).failsWith(Problem.of("store.no-space", "file"));

        opening.changePassphrase(Passphrase.of(FakeCare.PASSPHRASE), Passphrase.of("another herons"), SETTINGS);

        assertThat(opened.getFirst().isLocked()).isTrue();
        assertThat(place).contains(new Place.SettingsPage());
    }

    @Test
    void opensWithoutAPassphraseOnceItIsRemoved() {
        workspaces.fakeCare().lockedWith(FakeCare.PASSPHRASE);

        opening.removePassphrase(Passphrase.of(FakeCare.PASSPHRASE), SETTINGS);

        assertThat(opened.getFirst().isLocked()).isFalse();
        assertThat(told).singleElement().asString().contains("stored in clear");
    }

    @Test
    void offersANewPassphraseToWhoeverTypesTheRecoveryKey() {
        workspaces.fakeCare().lockedWith(FakeCare.PASSPHRASE);
        opening.open(Arrival.FIRST);
        unlock(FakeCare.KEY.grouped());

        assertThat(step()).isEqualTo(new Step.Renewing());
        opening.renew(Passphrase.of("six loud owls sleep south"));
        assertThat(workspaces.fakeCare().done()).containsExactly("change");
        opening.goOn();
        assertThat(opened).hasSize(1);
    }

    @Test
    void opensWithTheRecoveryKeyAloneWhenNoNewPassphraseIsWanted() {
        workspaces.fakeCare().lockedWith(FakeCare.PASSPHRASE);
        opening.open(Arrival.FIRST);
        unlock(FakeCare.KEY.grouped());

        opening.goOn();

        assertThat(opened).hasSize(1);
        assertThat(workspaces.fakeCare().done()).isEmpty();
    }

    @Test
    void forgetsTheRecoveryKeyThatWasTypedWhenNobodyIsThere() {
        workspaces.fakeCare().lockedWith(FakeCare.PASSPHRASE);
        opening.open(Arrival.FIRST);
        unlock(FakeCare.KEY.grouped());
        opening.lock();
        assertThat(step()).isInstanceOf(Step.Locked.class);

        opening.goOn();

        assertThat(opened).isEmpty();
        assertThat(step()).isInstanceOf(Step.Locked.class);
    }

    @Test
    void keepsShowingARecoveryKeyThatNobodyHasYet() {
        opening.setPassphrase(Passphrase.of(FakeCare.PASSPHRASE), SETTINGS);
        opening.lock();

        assertThat(step()).isEqualTo(new Step.KeyShown(FakeCare.KEY));
    }

    @Test
    void uncoversAnOpenStoreOnlyWithItsPassphrase() {
        workspaces.fakeCare().lockedWith(FakeCare.PASSPHRASE);
        opening.cover(() -> told.add("uncovered"));
        unlock("four loud herons");
        assertThat(told).isEmpty();

        unlock(FakeCare.PASSPHRASE);

        assertThat(told).containsExactly("uncovered");
    }

    @Test
    void closesAStoreThatOpensAfterTheWindowIsGone() {
        opening.abandon();

        opening.open(Arrival.FIRST);

        assertThat(opened).isEmpty();
        assertThat(workspaces.openNow()).isZero();
    }
}
