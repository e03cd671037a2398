package org.campusaccord.application.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class PageTextTest {
    /** Each character is ten wide and each line twenty high. */
    private static PageText text(String words) {
        var places = new ArrayList<PageBox>();
        var x = 0;
        var y = 0;
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) == '\n') {
                places.add(PageBox.NOWHERE);
                x = 0;
                y += 20;
            } else {
                places.add(new PageBox(x, y, 10, 16));
                x += 10;
            }
        }
        return new PageText(words, places);
    }

    @Test
    void saysWhereWordsStand() {
        assertThat(text("a coach and a principal").find("coach"))
                .singleElement()
                .satisfies(lines -> assertThat(lines).containsExactly(new PageBox(20, 0, 50, 16)));
    }

    @Test
    void findsEachTime() {
        assertThat(text("time and time again").find("time")).hasSize(2);
    }

    @Test
    void findsWordsThatALineEndParts() {
        assertThat(text("the coach\nreports").find("coach reports"))
                .singleElement()
                .satisfies(lines ->
                        assertThat(lines).containsExactly(new PageBox(40, 0, 50, 16), new PageBox(0, 20, 70, 16)));
    }

    @Test
    void takesCapitalsAndAccentsAsTheSame() {
        assertThat(text("Íñigo Muñoz").find("inigo MUÑOZ"))
                .singleElement()
                .satisfies(lines -> assertThat(lines).containsExactly(new PageBox(0, 0, 110, 16)));
    }

    @Test
    void findsTypographicMarksThatAKeyboardLacks() {
        assertThat(text("Łukasz O’Brien-Smith").find("o'brien")).hasSize(1);
    }

    @Test
    void placesWordsBehindCharactersOfSeveralLetters() {
        assertThat(text("o\uFB03ce hours").find("hours"))
                .singleElement()
                .satisfies(lines -> assertThat(lines).containsExactly(new PageBox(50, 0, 50, 16)));
    }

    @Test
    void findsNothingForNothing() {
        assertThat(text("words").find("  ")).isEmpty();
    }
}
