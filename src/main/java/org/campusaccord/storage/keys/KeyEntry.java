package org.campusaccord.storage.keys;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.application.lock.RecoveryKey;

/**
 * What opens one encrypted store: its key twice, under the passphrase and under the recovery key.
 *
 * @param store the salt of the store's file
 */
public record KeyEntry(String store, Slot passphrase, Slot recovery) {
    /** That a character takes in UTF-8. */
    private static final int MOST_BYTES = 3;

    public KeyEntry {
        store = new StoreSalt(store).hex();
    }

    /**
     * A new entry, and the recovery key that is kept nowhere.
     *
     * @param recovery to be printed
     */
    public record Made(KeyEntry entry, RecoveryKey recovery) {}

    /** Lets a store be opened with a new passphrase and a new recovery key. */
    public static Made make(
            StoreSalt store, StoreKey key, Passphrase next, Stretching stretching, SecureRandom chance) {
        var code = RecoveryCode.random(chance);
        var passphrase = Slot.wrap(Slot.Kind.PASSPHRASE, store, key, next.use(KeyEntry::bytes), stretching, chance);
        var recovery = Slot.wrap(Slot.Kind.RECOVERY, store, key, code.secret(), stretching, chance);
        return new Made(new KeyEntry(store.hex(), passphrase, recovery), code.printed());
    }

    public StoreSalt salt() {
        return new StoreSalt(store);
    }

    /** The store's key, if what was typed is the passphrase or the recovery key. */
    public Optional<StoreKey> open(Passphrase typed) {
        return typed.use(characters -> RecoveryCode.read(characters)
                .flatMap(code -> recovery.unwrap(Slot.Kind.RECOVERY, salt(), code.secret()))
                .or(() -> passphrase.unwrap(Slot.Kind.PASSPHRASE, salt(), bytes(characters))));
    }

    /** Whether what was typed is the recovery key; what does not look like one costs no stretching. */
    public boolean isRecoveryKey(Passphrase typed) {
        var key = typed.use(RecoveryCode::read)
                .flatMap(code -> recovery.unwrap(Slot.Kind.RECOVERY, salt(), code.secret()));
        key.ifPresent(StoreKey::forget);
        return key.isPresent();
    }

    /** Tells this recovery key from any other, and nothing else about it. */
    public String recoveryMark() {
        return KeyFile.sha256("campus-accord recovery " + recovery.salt());
    }

    /** Without a String on the way, which could not be wiped. */
    private static byte[] bytes(char[] characters) {
        var room = new byte[MOST_BYTES * characters.length];
        var encoded = ByteBuffer.wrap(room);
        StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .encode(CharBuffer.wrap(characters), encoded, true);
        var bytes = Arrays.copyOf(room, encoded.position());
        Arrays.fill(room, (byte) 0);
        return bytes;
    }
}
