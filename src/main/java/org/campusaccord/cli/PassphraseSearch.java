package org.campusaccord.cli;

import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;

/**
 * Finds the passphrase of a locked store: in the file that was named, in the environment, at the terminal. Never among
 * the arguments, which everybody on the computer can see.
 */
final class PassphraseSearch {
    static final String VARIABLE = "CAMPUS_ACCORD_PASSPHRASE";

    private static final String NEEDED = "lock.needed";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final AccordCommand root;
    private final Surroundings surroundings;

    PassphraseSearch(AccordCommand root, Surroundings surroundings) {
        this.root = root;
        this.surroundings = surroundings;
    }

    /** Does what may take a passphrase; that one is looked for only when it turns out to, and wiped afterwards. */
    static <T> T asked(Function<Optional<Passphrase>, T> work, Supplier<Optional<Passphrase>> search) {
        try {
            return work.apply(Optional.empty());
        } catch (ProblemException locked) {
            if (!locked.problem().key().equals(NEEDED)) {
                throw locked;
            }
            try (var typed = search.get().orElseThrow(() -> locked)) {
                return work.apply(Optional.of(typed));
            }
        }
    }

    /**
     * The passphrase of a store, from any of the places where one may be; empty when nobody says it.
     *
     * @param shown what a person is asked about
     */
    Optional<Passphrase> find(Path shown) {
        return named(root.passphraseFile(), VARIABLE).or(() -> ask(shown)).filter(typed -> !typed.isEmpty());
    }

    /** What a file says, where one was named, or else the environment. */
    Optional<Passphrase> named(Optional<Path> file, String variable) {
        return file.map(PassphraseSearch::firstLine)
                .or(() ->
                        Optional.ofNullable(surroundings.secrets().environment().get(variable)))
                .map(Passphrase::of);
    }

    /** What is typed at the terminal. */
    Optional<Passphrase> ask(Path shown) {
        var prompt = surroundings.messages().get("cli.passphrase.ask", shown);
        return surroundings.secrets().terminal().apply(prompt).map(characters -> {
            var typed = Passphrase.of(CharBuffer.wrap(characters));
            Arrays.fill(characters, '\0');
            return typed;
        });
    }

    /** An empty one is a mistake of whoever named the file: nothing else is tried in its place. */
    private static String firstLine(Path file) {
        var first = read(file);
        if (first.isEmpty()) {
            throw Problem.of("passphrase-file.empty", file.toString()).asException();
        }
        return first;
    }

    private static String read(Path file) {
        try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
            var first = lines.findFirst().orElse("");
            return first.startsWith(BYTE_ORDER_MARK) ? first.substring(BYTE_ORDER_MARK.length()) : first;
        } catch (IOException | java.io.UncheckedIOException failure) {
            throw new ProblemException(Problem.of("passphrase-file.unreadable", file.toString()), failure);
        }
    }
}
