package org.campusaccord.storage.keys;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;

/** What a locked store is encrypted with: 256 bits by chance, that no person ever sees or types. */
public final class StoreKey {
    /** Length in bytes. */
    public static final int LENGTH = 32;

    private final byte[] bytes;

    public StoreKey(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("A key has " + LENGTH + " bytes");
        }
        this.bytes = bytes.clone();
    }

    /** A new key. */
    public static StoreKey random(SecureRandom chance) {
        var bytes = new byte[LENGTH];
        chance.nextBytes(bytes);
        return new StoreKey(bytes);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** As H2 takes it for a file's password. */
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    /** Wipes it from memory; it opens nothing from now on. Copies that libraries made are not reached. */
    public void forget() {
        Arrays.fill(bytes, (byte) 0);
    }

    /** Never the key itself: it may end in a log. */
    @Override
    public String toString() {
        return "StoreKey";
    }
}
