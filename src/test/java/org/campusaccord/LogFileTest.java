package org.campusaccord;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.campusaccord.application.ErrorReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log as the program configures it, in a folder of the test's own. */
class LogFileTest {
    private static final String CANARY = "Quillfeather";
    private static final long LARGEST = 530_000;
    private static final int MANY = 1_000;

    @TempDir
    Path data;

    private final LoggerContext context = new LoggerContext();

    @BeforeEach
    void configure() {
        context.putProperty(LogFile.PROPERTY, LogFile.folder(data).toString());
        context.setMDCAdapter(new LogbackMDCAdapter());
        new LogSetup().configure(context);
    }

    @AfterEach
    void stop() {
        context.stop();
    }

    private void fail(String logger, int times) {
        var fault = new IllegalStateException(CANARY, new IllegalArgumentException(CANARY));
        for (int time = 0; time < times; time++) {
            context.getLogger(logger).error(ErrorReport.of(fault).trace(), fault);
        }
    }

    private List<Path> files() {
        try (var files = Files.list(data.resolve("log"))) {
            return files.sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void liesInTheDataFolderAndBeginsWithTheFirstError() {
        assertThat(data).isEmptyDirectory();
        fail("org.campusaccord.Test", 1);

        assertThat(files()).containsExactly(data.resolve("log").resolve("campus-accord.log"));
    }

    @Test
    void keepsThreeFilesOfLimitedSizeHoweverManyErrorsCome() {
        fail("org.campusaccord.Test", MANY);

        assertThat(files())
                .hasSize(3)
                .allSatisfy(file -> assertThat(Files.size(file)).isLessThan(LARGEST));
    }

    @Test
    void holdsNoMessageOfAnException() {
        fail("org.campusaccord.Test", 1);

        assertThat(files())
                .allSatisfy(file -> assertThat(file)
                        .content()
                        .contains("java.lang.IllegalStateException")
                        .doesNotContain(CANARY));
    }

    @Test
    void keepsNothingOfWhatLibrariesSay() {
        fail("org.h2.Driver", 1);

        assertThat(data).isEmptyDirectory();
    }
}
