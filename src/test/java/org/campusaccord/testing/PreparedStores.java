package org.campusaccord.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.campusaccord.Composition;
import org.campusaccord.application.sample.SampleDistrict;
import org.campusaccord.application.sample.SamplePlan;
import org.campusaccord.application.sample.SettableClock;
import org.campusaccord.text.Messages;

/**
 * Stores that many tests begin with. Each is made once in a run of the tests, since that takes most of a test's time, and
 * every test gets a copy of its own.
 */
public final class PreparedStores {
    private static final Map<Kind, Path> MADE = new ConcurrentHashMap<>();

    /** What tells one prepared store from another. */
    private sealed interface Kind {}

    private record Empty() implements Kind {}

    private record Invented(SamplePlan plan, LocalDateTime then) implements Kind {}

    private PreparedStores() {}

    /** Puts a store without any campus into the folder, which need not be there; as the first start leaves it. */
    public static void empty(Path folder) {
        copy(
                new Empty(),
                folder,
                made -> Composition.open(made, OneCampus.newClock(), Locale.US).close());
    }

    /** Puts an invented district into the folder, which need not be there, as it is built at that moment. */
    public static void district(SamplePlan plan, LocalDateTime then, Path folder) {
        copy(
                new Invented(plan, then),
                folder,
                made -> new SampleDistrict(new Composition(new Messages(Locale.US)))
                        .build(made, plan, new SettableClock(then, OneCampus.ZONE)));
    }

    private static void copy(Kind kind, Path folder, Consumer<Path> make) {
        var made = MADE.computeIfAbsent(kind, _ -> {
            var place = temporary();
            make.accept(place);
            return place;
        });
        try (var files = Files.walk(made)) {
            for (var file : (Iterable<Path>) files::iterator) {
                // The folder may lie on a disk of a test's own.
                var target = folder.resolve(made.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.write(target, Files.readAllBytes(file), StandardOpenOption.CREATE_NEW);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("prepared-store").resolve("data");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
