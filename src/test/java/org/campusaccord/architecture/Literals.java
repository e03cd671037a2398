package org.campusaccord.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.campusaccord.text.Messages;

/** The words in quotes in the application's own code. */
final class Literals {
    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern PROBLEM = Pattern.compile("Problem\\s*\\.of\\(\\s*\"([^\"]+)\"");
    private static final Pattern KEY =
            Pattern.compile("(?:" + String.join("|", Messages.AREAS) + ")\\.[a-zA-Z0-9.-]+(?<!\\.)");
    private static final Pattern FILE = Pattern.compile(".*\\.(?:csv|txt|json|xlsx|pdf|css|svg|png|log)");

    private final String sources;
    private final Set<String> all = new LinkedHashSet<>();

    Literals() {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var text = new StringBuilder();
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                text.append(Files.readString(file));
            }
            sources = text.toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        QUOTED.matcher(sources).results().forEach(match -> all.add(match.group(1)));
    }

    /** Everything that has the form of a message key, or of a problem's key, which may look the same. */
    Set<String> messageKeys() {
        var keys = new LinkedHashSet<>(all);
        keys.removeIf(literal ->
                !KEY.matcher(literal).matches() || FILE.matcher(literal).matches());
        return keys;
    }

    /** The keys of problems, without the area. */
    Set<String> problemKeys() {
        var keys = new LinkedHashSet<String>();
        PROBLEM.matcher(sources).results().forEach(match -> keys.add(match.group(1)));
        return keys;
    }

    boolean contains(String literal) {
        return all.contains(literal);
    }

    /** Whether the key is put together in the code: from a beginning of two words at least, or from a beginning and an end. */
    boolean containsPartsOf(String key) {
        for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
            boolean begins = all.contains(key.substring(0, dot + 1));
            boolean isTwoWords = key.lastIndexOf('.', dot - 1) > 0;
            boolean ends = all.contains(key.substring(key.lastIndexOf('.')));
            if (begins && (isTwoWords || ends)) {
                return true;
            }
        }
        return false;
    }
}
