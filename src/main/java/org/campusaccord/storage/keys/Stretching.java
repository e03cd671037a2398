package org.campusaccord.storage.keys;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * How a passphrase becomes a key: Argon2id, made to take so much memory and time that nobody tries millions.
 *
 * @param memory in KiB
 */
public record Stretching(int memory, int passes, int lanes) {
    /** About half a second on an ordinary computer. */
    public static final Stretching USUAL = new Stretching(64 * 1024, 3, 1);

    /** More than this is no file of ours, but one that wants to take all memory or all time. */
    private static final int MOST_MEMORY = 256 * 1024;

    private static final int MOST_PASSES = 16;
    private static final int MOST_LANES = 4;

    /** Argon2's own least, for each lane. */
    private static final int LEAST_MEMORY = 8;

    public Stretching {
        requireBetween(1, lanes, MOST_LANES);
        requireBetween(1, passes, MOST_PASSES);
        requireBetween(LEAST_MEMORY * lanes, memory, MOST_MEMORY);
    }

    private static void requireBetween(int least, int number, int most) {
        if (number < least || number > most) {
            throw new IllegalArgumentException(number + " is not between " + least + " and " + most);
        }
    }

    byte[] stretch(byte[] secret, byte[] salt) {
        var argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        var key = new byte[StoreKey.LENGTH];
        argon2.generateBytes(secret, key);
        return key;
    }
}
