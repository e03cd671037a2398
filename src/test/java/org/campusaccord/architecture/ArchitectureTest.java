package org.campusaccord.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.campusaccord.testing.Beside;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Beside
class ArchitectureTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final int MOST_LINES = 400;

    private JavaClasses application = new ClassFileImporter().importPackages("org.campusaccord.none");
    private JavaClasses violations = application;

    @BeforeAll
    void read() {
        application = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.campusaccord");
        violations = new ClassFileImporter().importPath(Path.of("target/test-classes/org/campusaccord"));
    }

    static Map<String, ArchRule> rules() {
        return Map.ofEntries(
                Map.entry("domain knows only the JDK", Rules.DOMAIN_KNOWS_ONLY_THE_JDK),
                Map.entry("document knows only the JDK", Rules.DOCUMENT_KNOWS_ONLY_THE_JDK),
                Map.entry("application knows no technology", Rules.APPLICATION_KNOWS_NO_TECHNOLOGY),
                Map.entry("fronts know only use cases", Rules.FRONTS_KNOW_ONLY_USE_CASES),
                Map.entry("only the window knows JavaFX", Rules.ONLY_THE_WINDOW_KNOWS_JAVAFX),
                Map.entry("jOOQ stays in storage", Rules.JOOQ_STAYS_IN_STORAGE),
                Map.entry(
                        "only the composition knows implementations", Rules.ONLY_THE_COMPOSITION_KNOWS_IMPLEMENTATIONS),
                Map.entry("no cycles", Rules.NO_CYCLES),
                Map.entry("no cycles in the domain", Rules.NO_CYCLES_IN_THE_DOMAIN),
                Map.entry("no cycles among screens", Rules.NO_CYCLES_AMONG_SCREENS),
                Map.entry("names say what things are", Rules.NAMES_SAY_WHAT_THINGS_ARE),
                Map.entry("no other log", Rules.NO_OTHER_LOG),
                Map.entry("console is for the launcher", Rules.CONSOLE_IS_FOR_THE_LAUNCHER),
                Map.entry("no network", Rules.NO_NETWORK),
                Map.entry("only the running window has a socket", Rules.ONLY_THE_RUNNING_WINDOW_HAS_A_SOCKET),
                Map.entry("packages are null-marked", Rules.PACKAGES_ARE_NULL_MARKED));
    }

    static Stream<Arguments> namedRules() {
        return rules().entrySet().stream().map(rule -> Arguments.of(rule.getKey(), rule.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("namedRules")
    void codeKeepsTheRule(String name, ArchRule rule) {
        assertThat(rule.evaluate(application).getFailureReport().getDetails())
                .as(name)
                .isEmpty();
    }

    /** Each class in a package called violations breaks one central rule on purpose. */
    static Stream<Arguments> brokenRules() {
        return Stream.of(
                Arguments.of("DomainThatReadsJson", Rules.DOMAIN_KNOWS_ONLY_THE_JDK),
                Arguments.of("DocumentThatKnowsTheDomain", Rules.DOCUMENT_KNOWS_ONLY_THE_JDK),
                Arguments.of("UseCaseThatQueries", Rules.APPLICATION_KNOWS_NO_TECHNOLOGY),
                Arguments.of("UseCaseThatQueries", Rules.JOOQ_STAYS_IN_STORAGE),
                Arguments.of("CommandThatOpensTheStore", Rules.FRONTS_KNOW_ONLY_USE_CASES),
                Arguments.of("CommandThatOpensTheStore", Rules.ONLY_THE_COMPOSITION_KNOWS_IMPLEMENTATIONS),
                Arguments.of("DialogInUseCase", Rules.ONLY_THE_WINDOW_KNOWS_JAVAFX),
                Arguments.of("CampusManager", Rules.NAMES_SAY_WHAT_THINGS_ARE),
                Arguments.of("UseCaseThatPrints", Rules.CONSOLE_IS_FOR_THE_LAUNCHER),
                Arguments.of("UseCaseThatPrints", Rules.NO_OTHER_LOG),
                Arguments.of("UseCaseThatCalls", Rules.NO_NETWORK),
                Arguments.of("UseCaseThatCalls", Rules.ONLY_THE_RUNNING_WINDOW_HAS_A_SOCKET));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenRules")
    void ruleBites(String violation, ArchRule rule) {
        assertThat(rule.evaluate(violations).getFailureReport().getDetails())
                .anySatisfy(detail -> assertThat(detail).contains("violations." + violation));
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        try (var folders = Files.walk(SOURCES)) {
            var silent = folders.filter(Files::isDirectory)
                    .filter(ArchitectureTest::hasClasses)
                    .filter(folder -> Files.notExists(folder.resolve("package-info.java")));
            assertThat(silent).isEmpty();
        }
    }

    @Test
    void noFileIsLongerThanAReaderCanBear() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            var tooLong = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file).size() > MOST_LINES);
            assertThat(tooLong).isEmpty();
        }
    }

    private static boolean hasClasses(Path folder) {
        try (var files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
