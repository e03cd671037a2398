package org.campusaccord.storage.keys;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * A store's key, wrapped under what a person knows. In hexadecimal digits.
 *
 * @param salt for the stretching
 * @param wrapped the key with its authentication tag
 */
record Slot(Stretching stretching, String salt, String nonce, String wrapped) {
    private static final int SALT = 16;
    private static final HexFormat HEX = HexFormat.of();

    /** What the person knows; the same words in the other slot open nothing. */
    enum Kind {
        PASSPHRASE,
        RECOVERY;

        private byte[] boundTo(StoreSalt store) {
            return ("campus-accord " + name().toLowerCase(Locale.ROOT) + " " + store.hex())
                    .getBytes(StandardCharsets.US_ASCII);
        }
    }

    Slot {
        requireLength(salt, SALT);
        requireLength(nonce, Wrapping.NONCE);
        requireLength(wrapped, StoreKey.LENGTH + Wrapping.TAG);
    }

    private static void requireLength(String hex, int bytes) {
        if (HEX.parseHex(hex).length != bytes) {
            throw new IllegalArgumentException("Not of " + bytes + " bytes");
        }
    }

    /** Wraps a store's key; wipes the secret. */
    static Slot wrap(
            Kind kind, StoreSalt store, StoreKey key, byte[] secret, Stretching stretching, SecureRandom chance) {
        var salt = Wrapping.random(chance, SALT);
        var nonce = Wrapping.random(chance, Wrapping.NONCE);
        var stretched = stretching.stretch(secret, salt);
        Arrays.fill(secret, (byte) 0);
        var wrapped = Wrapping.wrap(stretched, nonce, kind.boundTo(store), key.bytes());
        Arrays.fill(stretched, (byte) 0);
        return new Slot(stretching, HEX.formatHex(salt), HEX.formatHex(nonce), HEX.formatHex(wrapped));
    }

    /** The key, if the secret is the right one; wipes the secret. */
    Optional<StoreKey> unwrap(Kind kind, StoreSalt store, byte[] secret) {
        var stretched = stretching.stretch(secret, HEX.parseHex(salt));
        Arrays.fill(secret, (byte) 0);
        var plain = Wrapping.unwrap(stretched, HEX.parseHex(nonce), kind.boundTo(store), HEX.parseHex(wrapped));
        Arrays.fill(stretched, (byte) 0);
        return plain.map(StoreKey::new);
    }
}
