package org.campusaccord.cli;

import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;

/**
 * Finds the passphrase of a locked store: in the file that was named, in the environment, at the terminal. Never among
 * the arguments, which everybody on the computer can see.
 */
final class PassphraseSearch {
    static final String VARIABLE = "CAMPUS_ACCORD_PASSPHRASE";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final AccordCommand root;
    private final Surroundings surroundings;

    PassphraseSearch(AccordCommand root, Surroundings surroundings) {
        this.root = root;
        this.surroundings = surroundings;
    }

    /** Empty when nobody says it. */
    Optional<Passphrase> find(Path folder) {
        return root.passphraseFile()
                .map(PassphraseSearch::firstLine)
                .or(() ->
                        Optional.ofNullable(surroundings.secrets().environment().get(VARIABLE)))
                .map(Passphrase::of)
                .or(() -> ask(folder))
                .filter(typed -> !typed.isEmpty());
    }

    private Optional<Passphrase> ask(Path folder) {
        var prompt = surroundings.messages().get("cli.passphrase.ask", folder);
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
