package org.campusaccord.application.seal;

/** How it stands with the installation's key. */
public sealed interface SealKeyState {
    /** Nothing was sealed yet; the first export of a signed agreement makes a key. */
    record NoneYet() implements SealKeyState {}

    /** The key is there. */
    record Ready(Fingerprint fingerprint) implements SealKeyState {}

    /**
     * The file with the key is gone, and the store is from before it kept the key as well. A key can be imported; otherwise
     * the next export makes a new one. What the old one sealed is still known as ours.
     */
    record Missing(Fingerprint fingerprint) implements SealKeyState {}
}
