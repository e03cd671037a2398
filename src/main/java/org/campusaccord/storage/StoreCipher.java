package org.campusaccord.storage;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.security.SecureRandom;
import org.campusaccord.storage.keys.StoreKey;
import org.campusaccord.storage.keys.StoreSalt;
import org.h2.store.fs.encrypt.FileEncrypt;
import org.h2.store.fs.encrypt.FilePathEncrypt;

/** What a store's file is encrypted with, the way H2 does it: what this writes, H2 opens, and the other way round. */
record StoreCipher(StoreSalt salt, StoreKey key) {
    /** One that has never been in use. */
    static StoreCipher random(SecureRandom chance) {
        return new StoreCipher(StoreSalt.random(chance), StoreKey.random(chance));
    }

    /** The content of an encrypted file. It must not be closed: closing the file itself is up to whoever opened it. */
    FileChannel content(FileChannel file) throws IOException {
        // Over a file without a whole header H2 would write one.
        if (file.size() < StoreHeader.LENGTH) {
            throw new EOFException();
        }
        return new FileEncrypt("", fileKey(), file);
    }

    /** The same of an empty file, which gets its header. */
    FileChannel begin(FileChannel empty) throws IOException {
        Transfer.write(empty, ByteBuffer.wrap(StoreHeader.of(salt)), 0);
        return content(empty);
    }

    /** As H2 has it of a file's password; it stretches it hardly at all, which a key by chance does not need. */
    private byte[] fileKey() {
        return FilePathEncrypt.getPasswordBytes(key.hex().toCharArray());
    }
}
