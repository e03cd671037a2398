package org.campusaccord.storage.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import org.campusaccord.application.lock.Passphrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyEntryTest {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final Stretching QUICK = new Stretching(64, 1, 1);
    private static final String WORDS = "zwölf grüne Bücher \uD83D\uDCDA";

    private final StoreSalt salt = StoreSalt.random(CHANCE);
    private final StoreKey key = StoreKey.random(CHANCE);
    private final KeyEntry.Made made = KeyEntry.make(salt, key, Passphrase.of(WORDS), QUICK, CHANCE);

    @Test
    void opensWithThePassphrase() {
        assertOpens(WORDS);
    }

    @Test
    void opensWithThePassphraseHoweverItsAccentsAreTyped() {
        assertOpens(WORDS.replace("ö", "o\u0308").replace("ü", "u\u0308"));
    }

    @Test
    void opensWithTheRecoveryKey() {
        assertOpens(made.recovery().grouped());
        assertOpens(made.recovery().grouped().toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "zwölf grüne Bücher", "Zwölf grüne Bücher \uD83D\uDCDA", "\uD83D"})
    void otherWordsDoNotOpenIt(String typed) {
        assertThat(made.entry().open(Passphrase.of(typed))).isEmpty();
    }

    @Test
    void recoveryKeyOfAnotherStoreDoesNotOpenIt() {
        var other = KeyEntry.make(salt, key, Passphrase.of(WORDS), QUICK, CHANCE);
        assertThat(made.entry().open(Passphrase.of(other.recovery().grouped()))).isEmpty();
    }

    @Test
    void slotDoesNotOpenInThePlaceOfTheOther() {
        var swapped =
                new KeyEntry(salt.hex(), made.entry().recovery(), made.entry().passphrase());
        assertThat(swapped.open(Passphrase.of(WORDS))).isEmpty();
        assertThat(swapped.open(Passphrase.of(made.recovery().grouped()))).isEmpty();
    }

    @Test
    void entryDoesNotOpenForAnotherStore() {
        var moved = new KeyEntry(
                StoreSalt.random(CHANCE).hex(),
                made.entry().passphrase(),
                made.entry().recovery());
        assertThat(moved.open(Passphrase.of(WORDS))).isEmpty();
    }

    @Test
    void samePassphraseIsWrappedAnewEachTime() {
        var again =
                KeyEntry.make(salt, key, Passphrase.of(WORDS), QUICK, CHANCE).entry();
        assertThat(again.passphrase().salt())
                .isNotEqualTo(made.entry().passphrase().salt());
        assertThat(again.passphrase().wrapped())
                .isNotEqualTo(made.entry().passphrase().wrapped());
    }

    /** The value is the one that Argon2's own tests have. */
    @Test
    void stretchesAsArgon2idDoes() {
        var stretched = new Stretching(64 * 1024, 2, 1)
                .stretch(
                        "password".getBytes(StandardCharsets.US_ASCII), "somesalt".getBytes(StandardCharsets.US_ASCII));
        assertThat(HexFormat.of().formatHex(stretched))
                .isEqualTo("09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7");
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "4194304, 1, 1", "64, 0, 1", "64, 1000000, 1", "64, 1, 0", "64, 1, 64", "8, 1, 2"})
    void refusesToTakeAllMemoryOrTime(int memory, int passes, int lanes) {
        assertThatThrownBy(() -> new Stretching(memory, passes, lanes)).isInstanceOf(IllegalArgumentException.class);
    }

    private void assertOpens(String typed) {
        assertThat(made.entry().open(Passphrase.of(typed)).orElseThrow().bytes())
                .isEqualTo(key.bytes());
    }
}
