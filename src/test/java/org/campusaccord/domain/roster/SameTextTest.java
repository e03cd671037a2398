package org.campusaccord.domain.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SameTextTest {
    @Test
    void ignoresCapitalsAndFormOfApostropheInNames() {
        assertThat(SameText.nameKey("O’BRIEN  Elementary")).isEqualTo(SameText.nameKey("o'brien elementary"));
    }

    @Test
    void ignoresLeadingZerosInCodes() {
        assertThat(SameText.codeKey("079907001")).isEqualTo(SameText.codeKey("79907001"));
        assertThat(SameText.codeKey("0A1")).isNotEqualTo(SameText.codeKey("A1"));
        assertThat(SameText.codeKey("000")).isEqualTo("0");
    }

    @Test
    void findsWordThatNamesShare() {
        assertThat(SameText.shareWord("Dr. Ana Díaz", "ana diaz-lee")).isTrue();
        assertThat(SameText.shareWord("Dr. Ana Díaz", "Dr. Tom Lee")).isFalse();
    }
}
