package org.campusaccord.storage.keys;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM: wraps a few bytes so that only the right key brings them back, and a wrong one is noticed. */
final class Wrapping {
    static final int NONCE = 12;
    static final int TAG = 16;

    private Wrapping() {}

    static byte[] random(SecureRandom chance, int length) {
        var bytes = new byte[length];
        chance.nextBytes(bytes);
        return bytes;
    }

    /** Wraps under a key; what it is bound to must be the same when it is unwrapped. */
    static byte[] wrap(byte[] key, byte[] nonce, byte[] boundTo, byte[] plain) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, key, nonce, boundTo).doFinal(plain);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Empty when it is another key, or when a bit of anything was changed. */
    static Optional<byte[]> unwrap(byte[] key, byte[] nonce, byte[] boundTo, byte[] wrapped) {
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, key, nonce, boundTo).doFinal(wrapped));
        } catch (AEADBadTagException wrong) {
            return Optional.empty();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] boundTo) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(8 * TAG, nonce));
        cipher.updateAAD(boundTo);
        return cipher;
    }
}
