package org.campusaccord.application.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A resource of words: {@code [section]} lines open sections, empty lines divide a section into groups, # begins a remark. */
final class Phrases {
    private static final String FOLDER = "/org/campusaccord/sample/";

    private final Map<String, List<List<String>>> sections = new LinkedHashMap<>();

    private Phrases(List<String> lines) {
        List<List<String>> section = new ArrayList<>();
        for (var line : lines) {
            if (line.startsWith("[")) {
                section = new ArrayList<>(List.of(new ArrayList<>()));
                sections.put(line.substring(1, line.length() - 1), section);
            } else if (line.isBlank() && !section.isEmpty()) {
                section.add(new ArrayList<>());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                section.getLast().add(line);
            }
        }
        sections.values().forEach(groups -> groups.removeIf(List::isEmpty));
    }

    static Phrases read(String resource) {
        return new Phrases(text(resource).lines().toList());
    }

    /** The whole text of a resource of the sample. */
    static String text(String resource) {
        try (var in = Phrases.class.getResourceAsStream(FOLDER + resource)) {
            if (in == null) {
                throw new IllegalStateException("The application was built without " + FOLDER + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The groups of a section; from each one line is taken. */
    List<List<String>> groups(String section) {
        var groups = sections.get(section);
        if (groups == null) {
            throw new IllegalStateException("No words for " + section);
        }
        return groups;
    }

    /** All lines of a section. */
    List<String> lines(String section) {
        return groups(section).stream().flatMap(List::stream).toList();
    }
}
