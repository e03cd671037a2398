package org.campusaccord.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.testing.Problems.assertProblem;

import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void namesAreComposedAndOnOneLine() {
        assertThat(Wording.name("  I\u0301n\u0303igo\u00a0\t\nMun\u0303oz\u0007 "))
                .isEqualTo("Íñigo Muñoz");
    }

    @Test
    void textsKeepTheirParagraphsAndLoseControlCharacters() {
        assertThat(Wording.text("one\r\ntwo\rthree\u2028four\u0000\tfive")).isEqualTo("one\ntwo\nthree\nfour\tfive");
    }

    @Test
    void nameOf500CharactersIsRefusedAndItsLengthTold() {
        assertProblem("name.too-long", () -> Wording.requiredName(FieldName.CAMPUS, "x".repeat(500)));
        assertThat(Wording.requiredName(FieldName.CAMPUS, "x".repeat(200))).hasSize(200);
    }

    @Test
    void blankNameIsMissing() {
        assertProblem("name.missing", () -> Wording.requiredName(FieldName.CAMPUS, " \u00a0\t"));
    }

    @Test
    void textOf100000CharactersIsKeptAndOneMoreIsRefused() {
        assertThat(Wording.limitedText("x".repeat(100_000))).hasSize(100_000);
        assertProblem("text.too-long", () -> Wording.limitedText("x".repeat(100_001)));
    }
}
