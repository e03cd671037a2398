package org.campusaccord.ui.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import javafx.geometry.Rectangle2D;
import org.campusaccord.application.settings.Appearance;
import org.campusaccord.application.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WindowMemoryTest {
    private static final Monitor LAPTOP = monitor(0, 0, 1440, 900);
    private static final Monitor BEAMER = monitor(1440, 0, 1920, 1080);
    private static final WindowPlace ON_LAPTOP = new WindowPlace(40, 50, 1000, 700, false);
    private static final WindowPlace ON_BEAMER = new WindowPlace(1500, 60, 1600, 900, true);

    @TempDir
    Path folder;

    /** With a bar of 30 at the top. */
    private static Monitor monitor(double x, double y, double width, double height) {
        return new Monitor(new Rectangle2D(x, y, width, height), new Rectangle2D(x, y + 30, width, height - 30));
    }

    private WindowMemory written() {
        var memory = WindowMemory.in(folder);
        memory.dressed(Settings.INITIAL);
        memory.stands(LAPTOP, ON_LAPTOP);
        memory.stands(BEAMER, ON_BEAMER);
        memory.write();
        return WindowMemory.in(folder);
    }

    private static WindowPlace place(WindowMemory memory, Monitor... screens) {
        return memory.place(List.of(screens), 1180, 820);
    }

    @Test
    void findsTheScreenThatTheWindowStoodOnLast() {
        assertThat(place(written(), LAPTOP, BEAMER)).isEqualTo(ON_BEAMER);
    }

    @Test
    void comesBackToWhereItStoodOnAScreenThatIsStillThere() {
        assertThat(place(written(), LAPTOP)).isEqualTo(ON_LAPTOP);
    }

    @Test
    void opensInTheMiddleOfAScreenThatItDoesNotKnow() {
        var other = monitor(0, 0, 1280, 1050);
        assertThat(place(written(), other)).isEqualTo(new WindowPlace(50, 130, 1180, 820, false));
    }

    @Test
    void fitsIntoASmallScreen() {
        var small = monitor(0, 0, 1024, 600);
        assertThat(place(WindowMemory.in(folder), small)).isEqualTo(new WindowPlace(0, 30, 1024, 570, false));
    }

    @Test
    void comesBackOntoTheScreenWhenItWasMovedOffIt() {
        var memory = WindowMemory.in(folder);
        memory.stands(LAPTOP, new WindowPlace(1400, -300, 1000, 700, false));
        assertThat(place(memory, LAPTOP)).isEqualTo(new WindowPlace(440, 30, 1000, 700, false));
    }

    @Test
    void knowsHowTheWindowWasDressed() {
        var memory = WindowMemory.in(folder);
        var usual = Settings.INITIAL;
        memory.dressed(usual.choosing(usual.yearStart(), usual.paper(), usual.binding(), Appearance.DARK, 150));
        memory.write();

        assertThat(WindowMemory.in(folder).look())
                .extracting(Settings::appearance, Settings::textPercent)
                .containsExactly(Appearance.DARK, 150);
    }

    @Test
    void holdsNothingOfThePerson() throws IOException {
        var memory = WindowMemory.in(folder);
        memory.dressed(Settings.INITIAL.ofPerson("Rosalind Achterberg", "rosalind@pecan.example", "Pecan Valley ISD"));
        memory.stands(LAPTOP, ON_LAPTOP);
        memory.write();

        assertThat(Files.readString(folder.resolve("campus-accord-window.txt")))
                .isEqualTo("look SYSTEM 100\nscreen 1440x900@0,0 40 50 1000 700 normal\n");
    }

    @Test
    void takesAFileThatCannotBeReadForNone() throws IOException {
        Files.writeString(
                folder.resolve("campus-accord-window.txt"),
                "look PINK\nscreen\nscreen 1440x900@0,0 40 x\nscreen 1440x900@0,0 1 1 0 -5 normal\nnew words\n\n");

        assertThat(WindowMemory.in(folder).look()).isEqualTo(Settings.INITIAL);
        assertThat(place(WindowMemory.in(folder), LAPTOP)).isEqualTo(new WindowPlace(130, 55, 1180, 820, false));
    }

    @Test
    void startThatWasBrokenOffBeforeThereWasAStoreLeavesNoTrace() {
        var memory = WindowMemory.in(folder);
        memory.stands(LAPTOP, ON_LAPTOP);
        memory.write();

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void fileIsClosedToOthers() throws IOException {
        written();

        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder.resolve("campus-accord-window.txt"))))
                .isEqualTo("rw-------");
    }

    @Test
    void writesNothingWhereTheFolderIsGone() {
        var memory = WindowMemory.in(folder.resolve("gone"));
        memory.dressed(Settings.INITIAL);
        memory.stands(LAPTOP, ON_LAPTOP);
        memory.write();

        assertThat(folder).isEmptyDirectory();
    }
}
