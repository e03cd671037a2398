package org.campusaccord.application.document;

import java.util.List;
import java.util.stream.Stream;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.protocol.Choice;
import org.campusaccord.domain.protocol.Part;
import org.campusaccord.domain.protocol.Row;

/** Finds the protocol's words for the keys that answers hold, and takes texts apart. */
final class Labels {
    private static final int LONGEST_EXCERPT = 90;

    private Labels() {}

    /** The choice's label; the key itself should a protocol have lost it, so that nothing said disappears. */
    static String of(List<Choice> choices, String key) {
        return choices.stream()
                .filter(choice -> choice.key().equals(key))
                .findFirst()
                .map(Choice::label)
                .orElse(key);
    }

    /** The protocol's rows and then the campus's own. */
    static List<Row> rows(Part.ChoicesPart part, Answer.Choices answer) {
        return Stream.concat(
                        part.rows().stream(), answer.ownRows().stream().map(own -> new Row(own.key(), own.label(), "")))
                .toList();
    }

    /** The beginning of a text as a line in a list. */
    static String excerpt(String text) {
        return excerpt(text, LONGEST_EXCERPT);
    }

    /** The beginning of a text as a line of so many characters at most. */
    static String excerpt(String text, int longest) {
        var line = text.strip().replace('\n', ' ');
        if (line.codePointCount(0, line.length()) <= longest) {
            return line;
        }
        // Never within a character that takes two, nor within a word unless it is a long one.
        var cut = line.substring(0, line.offsetByCodePoints(0, longest));
        int blank = cut.lastIndexOf(' ');
        return (blank > cut.length() / 2 ? cut.substring(0, blank) : cut).strip() + "…";
    }

    /** The paragraphs of a text, without the empty lines between them. */
    static List<String> paragraphs(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }
}
