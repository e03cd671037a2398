package org.campusaccord.storage.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.campusaccord.application.lock.Passphrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFileTest {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final Stretching QUICK = new Stretching(64, 1, 1);

    private final StoreKey oldKey = StoreKey.random(CHANCE);
    private final StoreKey newKey = StoreKey.random(CHANCE);
    private final KeyEntry before = entry(oldKey);
    private final KeyEntry after = entry(newKey);
    private final Passage passage = Passage.between(before.salt(), oldKey, after.salt(), newKey, CHANCE);
    private final KeyFile file = KeyFile.only(before).with(after, passage);

    private static KeyEntry entry(StoreKey key) {
        return KeyEntry.make(StoreSalt.random(CHANCE), key, Passphrase.of("any words"), QUICK, CHANCE)
                .entry();
    }

    @Test
    void isReadAsWritten() {
        assertThat(KeyFile.read(file.bytes())).contains(file);
        assertThat(KeyFile.read(KeyFile.only(before).bytes())).contains(KeyFile.only(before));
    }

    @Test
    void findsTheEntryByTheStoresSalt() {
        assertThat(file.entry(after.salt())).contains(after);
        assertThat(file.entry(StoreSalt.random(CHANCE))).isEmpty();
    }

    @Test
    void opensTheStoresOfBothWhenMerged() {
        var merged = KeyFile.only(before).merge(KeyFile.only(after));
        assertThat(merged.entry(before.salt())).contains(before);
        assertThat(merged.entry(after.salt())).contains(after);
        assertThat(file.merge(KeyFile.only(after)).entries()).containsExactlyInAnyOrder(before, after);
    }

    @Test
    void noticesEachFlippedBit() {
        var bytes = file.bytes();
        for (int bit = 0; bit < 8 * bytes.length; bit++) {
            var flipped = bytes.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(KeyFile.read(flipped)).as("bit " + bit).isEmpty();
        }
    }

    @Test
    void noticesWhereverItIsCutOff() {
        var bytes = file.bytes();
        for (int length = 0; length < bytes.length; length++) {
            assertThat(KeyFile.read(Arrays.copyOf(bytes, length)))
                    .as(length + " bytes")
                    .isEmpty();
        }
    }

    @Test
    void noticesWhatWasAppended() {
        assertThat(KeyFile.read(Arrays.copyOf(file.bytes(), file.bytes().length + 1)))
                .isEmpty();
    }

    /** Somebody who writes files on purpose can also write their checksum. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"memory\":64|\"memory\":2000000000",
                "\"memory\":64|\"memory\":\"much\"",
                "\"memory\":64|\"memory\":null",
                "\"passes\":1|\"passes\":2147483647",
                "\"lanes\":1|\"lanes\":-1",
                "\"lanes\":1|\"lanes\":1,\"more\":1",
                "\"format\":1|\"format\":2",
                "\"nonce\":\"|\"nonce\":\"zz",
                "\"wrapped\":\"|\"wrapped\":\"00",
                "\"store\":\"|\"store\":\"0",
                "\"carried\":\"|\"carried\":null,\"x\":\"",
                "\"entries\":[|\"entries\":[null,",
                "\"unfinished\":[|\"unfinished\":[null,",
                "{\"format\"|{}{\"format\""
            })
    void refusesWhatIsNotOurs(String ours, String theirs) {
        var content = new String(file.bytes(), StandardCharsets.US_ASCII)
                .lines()
                .findFirst()
                .orElseThrow();
        assertThat(content).contains(ours);
        assertThat(KeyFile.read(signed(content.replace(ours, theirs)))).isEmpty();
        assertThat(KeyFile.read(signed(content))).as("the same unchanged").isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "null", "[]", "42", "{\"format\":1,\"entries\":[],\"unfinished\":[]}"})
    void refusesOtherContent(String content) {
        assertThat(KeyFile.read(signed(content))).isEmpty();
    }

    @Test
    void refusesDeepContentWithoutFailing() {
        assertThat(KeyFile.read(signed("[".repeat(KeyFile.LONGEST / 2)))).isEmpty();
    }

    @Test
    void keyAfterGivesTheKeyBeforeAndNotTheOtherWayRound() {
        assertThat(passage.carriedKey(newKey).map(StoreKey::hex)).isEqualTo(Optional.of(oldKey.hex()));
        assertThat(passage.carriedKey(oldKey)).isEmpty();
    }

    private static byte[] signed(String line) {
        try {
            var content = line + "\n";
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.US_ASCII));
            return (content + HexFormat.of().formatHex(digest) + "\n").getBytes(StandardCharsets.US_ASCII);
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
