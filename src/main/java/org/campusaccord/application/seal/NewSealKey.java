package org.campusaccord.application.seal;

/** A key that this installation has just got, and its file, which is on no disk yet. */
public final class NewSealKey {
    private final SealKey key;
    private final byte[] file;

    public NewSealKey(SealKey key, byte[] file) {
        this.key = key;
        this.file = file.clone();
    }

    public SealKey key() {
        return key;
    }

    public byte[] file() {
        return file.clone();
    }
}
