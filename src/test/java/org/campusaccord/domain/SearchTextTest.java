package org.campusaccord.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {
    @ParameterizedTest
    @CsvSource({
        "Íñigo Muñoz, inigo munoz",
        "Nguyễn Thị Hồng, nguyen thi hong",
        "Łukasz, lukasz",
        "ŁUKASZ, lukasz",
        "Đặng, dang",
        "Søren Groß, soren gross",
        "2026–27, 2026-27",
        "fiﬁ, fifi"
    })
    void nameIsFoundAsItIsTyped(String written, String typed) {
        assertThat(SearchText.fold(written)).isEqualTo(SearchText.fold(typed)).isEqualTo(typed);
    }

    @Test
    void straightApostropheFindsACurlyOne() {
        assertThat(SearchText.fold("O’Brien-Smith")).isEqualTo("o'brien-smith");
    }

    @Test
    void composedAndDecomposedAreTheSame() {
        assertThat(SearchText.fold("n\u0303")).isEqualTo(SearchText.fold("ñ"));
    }

    @Test
    void blankThatDoesNotBreakIsABlank() {
        assertThat(SearchText.fold("Aug\u00a018")).isEqualTo("aug 18");
    }
}
