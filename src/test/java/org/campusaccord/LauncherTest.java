package org.campusaccord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.campusaccord.text.Messages;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.h2.util.Utils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {
    private static final Map<String, String> SCREEN = Map.of("DISPLAY", ":0");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final AtomicInteger windows = new AtomicInteger();

    @Test
    void opensTheWindowWhenOnlyTheDataFolderIsNamed() {
        WindowStarter window = (_, _, _, backstage) -> {
            // The store is being opened already.
            backstage.opening().ahead().close();
            windows.incrementAndGet();
        };
        var data = folder.resolve("data");
        assertThat(launcher(window, SCREEN).run("--data", data.toString())).isZero();
        assertThat(launcher(window, SCREEN).run("--data=" + data)).isZero();
        assertThat(windows).hasValue(2);
        assertThat(data).isNotEmptyDirectory();
    }

    @Test
    void runsCommandsWithoutTheWindow() {
        WindowStarter window = (_, _, _, _) -> windows.incrementAndGet();
        assertThat(launcher(window, Map.of()).run("--version")).isZero();
        assertThat(out.toString()).contains("campus-accord");
        assertThat(windows).hasValue(0);
    }

    @Test
    void folderThatCannotBeNamedIsWrongUsage() {
        WindowStarter window = (_, _, _, _) -> windows.incrementAndGet();
        assertThat(launcher(window, SCREEN).run("--data", "a\0b")).isEqualTo(2);
        assertThat(launcher(window, SCREEN).run("--data=a\0b", "check")).isEqualTo(2);
        assertThat(err.toString()).contains("cannot be the name of a file or folder here");
        assertThat(windows).hasValue(0);
    }

    @Test
    void leavesToTheStoreWhatH2CouldNotWriteOnItsOwnThreads() {
        var launcher = launcher((_, _, _, _) -> {}, Map.of());
        launcher.run("--version");
        var thread = Thread.ofPlatform()
                .group(Utils.H2_THREAD_GROUP)
                .name("MVStore background writer file")
                .unstarted(() -> {});
        launcher.errors()
                .uncaughtException(thread, new MVStoreException(DataUtils.ERROR_WRITING_FAILED, "Writing failed"));

        assertThat(launcher.errors().hasHeard()).isFalse();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void saysWhatIsMissingWhenTheSystemLacksALibrary() {
        WindowStarter window = (_, _, _, _) -> {
            throw new UnsatisfiedLinkError("libgtk-3.so.0: cannot open shared object file");
        };
        assertNoDisplay(launcher(window, SCREEN).run("--data", folder.toString()));
    }

    @Test
    void saysWhatIsMissingWhenTheScreenCannotBeReached() {
        WindowStarter window = (_, _, _, _) -> {
            throw new UnsupportedOperationException("Unable to open DISPLAY");
        };
        assertNoDisplay(launcher(window, SCREEN).run("--data", folder.toString()));
    }

    private void assertNoDisplay(int code) {
        assertThat(code).isEqualTo(4);
        assertThat(err.toString())
                .contains("libgtk-3-0")
                .contains("xvfb")
                .contains("campus-accord sample --out DIR")
                .doesNotContain("Exception");
    }

    @Test
    void knowsWithoutTryingThatThereIsNoScreen() {
        assertThat(Display.isMissing("Linux", Map.of(), "")).isTrue();
        assertThat(Display.isMissing("Linux", Map.of("DISPLAY", ""), "")).isTrue();
        assertThat(Display.isMissing("Linux", SCREEN, "")).isFalse();
        assertThat(Display.isMissing("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"), ""))
                .isFalse();
        assertThat(Display.isMissing("Linux", Map.of(), "Headless")).isFalse();
        assertThat(Display.isMissing("Windows 11", Map.of(), "")).isFalse();
    }

    @Test
    void otherFailureIsToldUnderACode() {
        WindowStarter window = (_, _, _, _) -> {
            throw new IllegalStateException("a text that nobody shall read");
        };
        assertThat(launcher(window, SCREEN).run("--data", folder.toString())).isEqualTo(5);
        assertThat(err.toString())
                .contains("code")
                .doesNotContain("nobody shall read")
                .doesNotContain("Exception");
    }

    @Test
    void tellsThatMemoryRanOutUnderACode() {
        WindowStarter window = (_, _, _, _) -> {
            throw new OutOfMemoryError("a text that nobody shall read");
        };
        assertThat(launcher(window, SCREEN).run("--data", folder.toString())).isEqualTo(5);
        assertThat(err.toString()).containsPattern("The code is AC-\\w{4}").doesNotContain("nobody shall read");
    }

    @Test
    void doesNotSayThatACommandIsDoneWhenAThreadBesideItFailed() {
        var launcher = launcher((_, _, _, _) -> {}, Map.of());
        launcher.errors().uncaughtException(Thread.currentThread(), new StackOverflowError());

        assertThat(launcher.run("--version")).isEqualTo(5);
        assertThat(err.toString()).containsPattern("The code is AC-\\w{4}");
    }

    @Test
    void callsTheWindowThatIsOpenInsteadOfOpeningAnother() {
        WindowStarter window = (_, _, _, backstage) -> {
            backstage.calls().accept(_ -> windows.incrementAndGet());
            assertThat(launcher((_, _, _, _) -> windows.set(99), SCREEN).run("--data", folder.toString()))
                    .isZero();
        };
        assertThat(launcher(window, SCREEN).run("--data", folder.toString())).isZero();
        assertThat(windows).hasValue(1);
        assertThat(out.toString()).contains("is open already");
    }

    @Test
    void tellsACommandThatTheWindowIsInTheWay() {
        WindowStarter window = (workspaces, _, _, backstage) -> {
            backstage.opening().ahead().close();
            try (var open = workspaces.open()) {
                assertThat(open.campuses()).isNotNull();
                assertThat(launcher((_, _, _, _) -> {}, SCREEN)
                                .run("backup", folder.resolve("x.zip").toString(), "--data", folder.toString()))
                        .isEqualTo(3);
            }
        };
        launcher(window, SCREEN).run("--data", folder.toString());
        assertThat(err.toString()).contains("Close the window, then try again.").doesNotContain("copy");
    }

    @Test
    void opensAWindowAgainAfterTheFirstWasClosed() {
        WindowStarter window = (_, _, _, backstage) -> {
            backstage.calls().accept(_ -> windows.set(99));
            windows.incrementAndGet();
        };
        launcher(window, SCREEN).run("--data", folder.toString());
        launcher(window, SCREEN).run("--data", folder.toString());

        assertThat(windows).hasValue(2);
    }

    @Test
    void goesOnWhenTheOpenWindowDoesNotAnswer() {
        WindowStarter window = (_, _, _, backstage) -> {
            backstage.calls().accept(_ -> {
                throw new IllegalStateException("it hangs");
            });
            launcher((_, _, _, _) -> windows.incrementAndGet(), SCREEN).run("--data", folder.toString());
        };
        launcher(window, SCREEN).run("--data", folder.toString());

        assertThat(windows).hasValue(1);
    }

    private Launcher launcher(WindowStarter window, Map<String, String> environment) {
        return new Launcher(window, environment, new Messages(Locale.US), new PrintWriter(out), new PrintWriter(err));
    }
}
