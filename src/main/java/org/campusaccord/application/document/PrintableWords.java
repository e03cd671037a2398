package org.campusaccord.application.document;

import java.util.OptionalInt;
import java.util.function.Supplier;
import org.campusaccord.domain.FieldName;
import org.campusaccord.domain.Problem;

/**
 * Refuses words that could never be printed before anybody puts their name under them. What is usual in print is known
 * without reading a font.
 */
public final class PrintableWords {
    /** Beyond the letters of Europe's languages: dashes, quotation marks, bullets and the like. */
    private static final String USUAL = "–—‘’‚“”„†‡•…‰‹›€™";

    private static final int LAST_LETTER = 0x17f;

    private final Supplier<PrintableText> fonts;

    /** @param fonts is asked for when first needed */
    public PrintableWords(Supplier<PrintableText> fonts) {
        this.fonts = fonts;
    }

    /** Refuses a text with a character that cannot be printed, naming both. */
    public void require(FieldName field, String text) {
        unprintable(text).ifPresent(codePoint -> {
            throw Problem.of("print.field", Unprintable.name(codePoint), field).asException();
        });
    }

    /** The first character of a text that cannot be printed. */
    OptionalInt unprintable(String text) {
        return text.chars().allMatch(PrintableWords::isUsual)
                ? OptionalInt.empty()
                : fonts.get().unprintable(text);
    }

    /** Whether every font has it; a few that are seldom typed are left to the fonts. */
    private static boolean isUsual(int character) {
        return character == '\n'
                || (character >= ' ' && character <= '~')
                || (character >= 0xa0 && character <= LAST_LETTER)
                || USUAL.indexOf(character) >= 0;
    }
}
