package org.campusaccord.storage.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecoveryCodeTest {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final RecoveryCode code = RecoveryCode.random(new SecureRandom());
    private final String printed = code.printed().grouped();

    @Test
    void isPrintedInGroupsOfCharactersThatCannotBeMistaken() {
        assertThat(printed).matches("([" + ALPHABET + "]{4}-){6}[" + ALPHABET + "]{4}");
    }

    @Test
    void noTwoAreTheSame() {
        var chance = new SecureRandom();
        var made = new HashSet<String>();
        for (int number = 0; number < 200; number++) {
            made.add(RecoveryCode.random(chance).printed().grouped());
        }
        assertThat(made).hasSize(200);
    }

    @Test
    void isReadAsPrinted() {
        assertReads(printed);
    }

    @Test
    void isReadInSmallLettersWithoutHyphens() {
        assertReads(printed.toLowerCase(Locale.ROOT).replace("-", ""));
    }

    @Test
    void isReadWithBlanksAndDashesAroundTheGroups() {
        assertReads(" " + printed.replace("-", " \u2013\u00a0") + "\n");
    }

    @Test
    void takesLettersForTheDigitsThatTheyLookLike() {
        assertReads(printed.replace('0', 'o').replace('1', 'l'));
        assertReads(printed.replace('0', 'O').replace('1', 'I'));
    }

    @Test
    void noticesEachSingleWrongCharacter() {
        for (int at = 0; at < printed.length(); at++) {
            if (printed.charAt(at) != '-') {
                var next = ALPHABET.charAt((ALPHABET.indexOf(printed.charAt(at)) + 1) % ALPHABET.length());
                var wrong = printed.substring(0, at) + next + printed.substring(at + 1);
                assertThat(RecoveryCode.read(wrong.toCharArray())).as(wrong).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "a good passphrase", "UUUU-UUUU-UUUU-UUUU-UUUU-UUUU-UUUU", "0000-0000", "\u0000"})
    void otherWordsAreNone(String typed) {
        assertThat(RecoveryCode.read(typed.toCharArray())).isEmpty();
    }

    @Test
    void longerOnesAreNone() {
        assertThat(RecoveryCode.read((printed + "0").toCharArray())).isEmpty();
    }

    private void assertReads(String typed) {
        assertThat(RecoveryCode.read(typed.toCharArray()).orElseThrow().secret())
                .isEqualTo(code.secret());
    }
}
