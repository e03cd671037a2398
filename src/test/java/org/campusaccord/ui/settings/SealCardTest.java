package org.campusaccord.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.application.seal.SealKeyState;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.ui.Screenshots;
import org.campusaccord.ui.WindowTest;
import org.campusaccord.ui.common.Page;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealCardTest extends WindowTest {
    private static final String WORDS = "three quiet herons";

    @TempDir
    private Path folder;

    private Path data = Path.of("");

    @Override
    protected void furnish(Path here) {
        data = here;
    }

    private void arrive() {
        go(new Place.SettingsPage());
        bring();
    }

    private void bring() {
        onFx(() -> {
            Page.reveal(robot.lookup("#seal-card").query());
            return true;
        });
    }

    private void fire(String selector) {
        var button = robot.lookup(selector).queryButton();
        onFx(() -> {
            button.requestFocus();
            button.fire();
            return true;
        });
    }

    private String makeKey() {
        return workspace.sealKeys().key().certificate().fingerprint().shortForm();
    }

    private Path carried() {
        var file = folder.resolve("carried.p12");
        try (var other = OneCampus.in(folder.resolve("other"))) {
            other.workspace().sealKeys().exportKey(file, Passphrase.of(WORDS));
        }
        return file;
    }

    private void keep(String first, String again) {
        fire("#keep-seal-key");
        type("#new-passphrase", first);
        type("#new-passphrase-again", again);
        fire("#take-passphrase");
    }

    @Test
    void offersNoCopyOfAKeyThatIsNotThereYet() {
        arrive();

        assertThat(shows("There is no key for seals yet.")).isTrue();
        assertThat(robot.lookup("#keep-seal-key").tryQuery()).isEmpty();
        picture("seal-card-none");
        large(() -> {
            bring();
            Screenshots.take(scene(), "seal-card-none-large");
        });
    }

    @Test
    void keepsACopyUnderAPassphrase() {
        var fingerprint = makeKey();
        arrive();
        picture("seal-card-ready");
        var target = folder.resolve("key.p12");
        dialogs.willChoose(target);
        keep(WORDS, WORDS);

        assertThat(target).isNotEmptyFile();
        assertThat(dialogs.offeredName()).isEqualTo("Campus Accord seal " + fingerprint + ".p12");
        assertThat(shows("Saved as " + target)).isTrue();
        assertThat(onFx(() -> scene().getFocusOwner().getId())).isEqualTo("keep-seal-key");
        picture("seal-card-kept");
    }

    @Test
    void refusesAPassphraseThatIsTooShort() {
        makeKey();
        arrive();
        dialogs.willChoose(folder.resolve("key.p12"));
        keep("short", "short");

        assertThat(shows("A passphrase has at least 8 characters.")).isTrue();
        assertThat(folder.resolve("key.p12")).doesNotExist();
        picture("seal-card-short");
    }

    @Test
    void saysBesideTheFormThatTheCopyCouldNotBeWritten() {
        makeKey();
        arrive();
        dialogs.willChoose(folder.resolve("missing").resolve("key.p12"));
        keep(WORDS, WORDS);

        assertThat(robot.lookup("#seal-copy-trouble").queryLabeled().getText()).contains("There is no folder");
        assertThat(dialogs.told()).isEmpty();
    }

    @Test
    void takesOverTheKeyOfAnotherComputer() {
        var before = makeKey();
        arrive();
        fire("#take-over-seal-key");
        assertThat(shows("Files that it sealed are still known as yours.")).isTrue();
        picture("seal-card-take-over");
        large(() -> {
            bring();
            Screenshots.take(scene(), "seal-card-take-over-large");
        });
        dialogs.willChoose(carried());
        fire("#choose-seal-key");
        assertThat(shows("carried.p12")).isTrue();
        type("#seal-passphrase", WORDS);
        fire("#take-seal-key");

        assertThat(shows("Taken over.")).isTrue();
        assertThat(shows("begins with " + before)).isFalse();
    }

    @Test
    void saysBesideThePassphraseThatItDoesNotOpenTheFile() {
        arrive();
        fire("#take-over-seal-key");
        dialogs.willChoose(carried());
        fire("#choose-seal-key");
        type("#seal-passphrase", "four loud herons");
        fire("#take-seal-key");

        assertThat(shows("The passphrase does not open carried.p12")).isTrue();
        assertThat(workspace.sealKeys().state()).isEqualTo(new SealKeyState.NoneYet());
        Screenshots.take(scene(), "seal-card-wrong");
    }

    @Test
    void asksForTheFileFirst() {
        arrive();
        fire("#take-over-seal-key");
        fire("#take-seal-key");

        assertThat(robot.lookup("#seal-file-trouble").queryLabeled().getText()).isEqualTo("Choose the file first.");
    }

    @Test
    void getsTheKeyBackFromTheStoreWhenItsFileIsGone() {
        var fingerprint = makeKey();
        removeKeys();
        arrive();

        assertThat(shows("is not on this computer.")).isFalse();
        assertThat(robot.lookup("#keep-seal-key").tryQuery()).isPresent();
        assertThat(makeKey()).isEqualTo(fingerprint);
        assertThat(data).isDirectoryContaining("glob:**.p12");
    }

    private void removeKeys() {
        try (var files = Files.newDirectoryStream(data, "*.p12")) {
            for (var file : files) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
