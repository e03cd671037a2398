package org.campusaccord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.campusaccord.application.Stores;
import org.campusaccord.application.sample.SettableClock;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What a script sees of a fault of the program itself. */
class FaultTest {
    static final List<Class<? extends Throwable>> FAULTS =
            List.of(IllegalStateException.class, StackOverflowError.class, OutOfMemoryError.class);

    private static Stores failing(Class<? extends Throwable> fault) {
        return (Stores)
                Proxy.newProxyInstance(Stores.class.getClassLoader(), new Class<?>[] {Stores.class}, (_, _, _) -> {
                    throw fault.getConstructor(String.class).newInstance("Quillfeather");
                });
    }

    @ParameterizedTest
    @FieldSource("FAULTS")
    void endsWithFiveAndTellsItsCode(Class<? extends Throwable> fault) {
        var err = new StringWriter();
        var messages = new Messages(Locale.US);
        var clock = new SettableClock(OneCampus.NOW, OneCampus.ZONE);
        var program = new AccordCommandLine(
                failing(fault),
                new DataFolders(Path.of("data"), _ -> false),
                clock,
                messages,
                new PrintWriter(err),
                new PrintWriter(err),
                Secrets.of(Map.of()));

        assertThat(program.run("list", "campuses")).isEqualTo(5);
        assertThat(err.toString())
                .containsPattern("The code is AC-\\w{4}\\.")
                .doesNotContain("Quillfeather")
                .doesNotContain("Exception")
                .doesNotContain("Error");
    }
}
