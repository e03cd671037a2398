package org.campusaccord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.ui.opening.LastPlace;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program, started in a Java of its own over a store in which a conversation was going on, and closed again. */
@Beside
class StartClassesTest {
    /** What can wait until somebody asks for it. */
    private static final List<String> LATER = List.of(
            "org.flywaydb.",
            "org.openpdf.",
            "org.apache.poi.",
            "org.apache.pdfbox.",
            "org.bouncycastle.",
            "biweekly.",
            "org.eclipse.angus.",
            "jakarta.mail.",
            "de.siegmar.fastcsv.",
            "com.nulabinc.zxcvbn.",
            "org.controlsfx.",
            "picocli.",
            "tools.jackson.databind.ObjectMapper",
            "tools.jackson.databind.ser.",
            "tools.jackson.databind.deser.",
            "ch.qos.logback.core.joran.action.",
            "com.sun.org.apache.xerces.",
            "javax.imageio.",
            "java.awt.",
            "org.campusaccord.cli.Accord",
            "org.campusaccord.export.",
            "org.campusaccord.intake.");

    private static final int PATIENCE = 120;

    @TempDir
    private Path folder;

    @Test
    void loadsNothingThatCanWaitBeforeTheFirstFrame() throws Exception {
        var data = folder.resolve("data");
        try (var campus = OneCampus.in(data)) {
            var place = new Place.Walkthrough(campus.draft());
            campus.workspace().settings().rememberPlace(new LastPlace(place, OneCampus.YEAR).words());
        }
        var loaded = folder.resolve("classes.log");
        var report = folder.resolve("report.txt");
        var program = OtherProgram.start(
                List.of(
                        "-Xlog:class+load:file=" + loaded,
                        "-Dcampusaccord.report=" + report,
                        "-Dcampusaccord.exit-after-first-frame=true"),
                Launcher.class,
                "--data",
                data.toString());
        assertThat(program.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
        assertThat(program.exitValue()).isZero();

        assertThat(Files.readAllLines(report))
                .extracting(line -> line.substring(0, line.indexOf('=')))
                .containsExactly(
                        "first-frame.epoch-millis", "first-frame.millis", "first-frame.cpu-millis", "closing.millis");
        var before = beforeFirstFrame(loaded);
        assertThat(before.contains("org.campusaccord.ui.walkthrough.WalkthroughView"))
                .isTrue();
        assertThat(before)
                .filteredOn(name -> LATER.stream().anyMatch(name::startsWith))
                .isEmpty();
    }

    /** The class that waits for the frame to be drawn is loaded when the page is complete. */
    private static List<String> beforeFirstFrame(Path log) throws IOException {
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.contains("] "))
                    .map(line -> line.substring(line.lastIndexOf("] ") + 2))
                    .map(entry -> entry.substring(0, (entry + " ").indexOf(' ')))
                    .takeWhile(name -> !name.startsWith("org.campusaccord.ui.FirstFrame$1"))
                    .toList();
        }
    }
}
