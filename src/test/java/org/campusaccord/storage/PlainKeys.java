package org.campusaccord.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.domain.Problem;
import org.campusaccord.storage.keys.StoreKey;

/** Keys that any reader may see: a line for each passphrase, the key being that letter over and over. */
final class PlainKeys implements StoreKeys {
    static byte[] file(char letter) {
        return (letter + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    static StoreKey key(char letter) {
        return new StoreKey(String.valueOf(letter).repeat(StoreKey.LENGTH).getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public Optional<StoreKey> unlock(Path closed, Path shown, Optional<byte[]> keyFile, Optional<Passphrase> typed)
            throws IOException {
        if (!StoreFile.isEncrypted(closed)) {
            return Optional.empty();
        }
        var words = typed.orElseThrow(
                () -> Problem.of("lock.needed", shown.toString()).asException());
        char letter = words.use(characters -> characters[0]);
        var known = new String(keyFile.orElseThrow(), StandardCharsets.US_ASCII);
        if (known.indexOf(letter) < 0) {
            throw Problem.of("lock.needed", shown.toString()).asException();
        }
        return Optional.of(key(letter));
    }

    @Override
    public byte[] merge(byte[] present, byte[] added) {
        return (new String(present, StandardCharsets.US_ASCII) + new String(added, StandardCharsets.US_ASCII))
                .getBytes(StandardCharsets.US_ASCII);
    }
}
