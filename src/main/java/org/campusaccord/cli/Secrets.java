package org.campusaccord.cli;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where a passphrase may come from besides a file.
 *
 * @param terminal asks for it with these words and without showing it; empty when nobody sits there
 */
public record Secrets(Map<String, String> environment, Function<String, Optional<char[]>> terminal) {
    /** Of this system. */
    public static Secrets of(Map<String, String> environment) {
        return new Secrets(environment, Secrets::ask);
    }

    private static Optional<char[]> ask(String prompt) {
        return Optional.ofNullable(System.console())
                .filter(console -> console.isTerminal())
                .map(console -> console.readPassword("%s ", prompt));
    }
}
