package org.campusaccord.application.lock;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.function.Function;

/**
 * What a person types to open a locked store: the passphrase or the recovery key. In Unicode's form NFC, so that it is
 * the same on every system. Closing it wipes it from memory.
 */
public final class Passphrase implements AutoCloseable {
    /** A new passphrase has at least this many characters. */
    public static final int SHORTEST = 8;

    private final char[] characters;

    private Passphrase(char[] characters) {
        this.characters = characters;
    }

    /** The passphrase that was typed. */
    public static Passphrase of(CharSequence typed) {
        return new Passphrase(Normalizer.normalize(typed, Normalizer.Form.NFC).toCharArray());
    }

    /** Gives the characters to whoever needs them for a moment; they must not be kept. */
    public <T> T use(Function<char[], T> work) {
        return work.apply(characters);
    }

    public boolean isEmpty() {
        return characters.length == 0;
    }

    /** Whether it is too short for a new passphrase. */
    public boolean isTooShort() {
        return Character.codePointCount(characters, 0, characters.length) < SHORTEST;
    }

    /** Another one of the same characters, for whoever outlives this one. */
    public Passphrase copy() {
        return new Passphrase(characters.clone());
    }

    @Override
    public void close() {
        Arrays.fill(characters, '\0');
    }

    /** Never the characters: it may end in a log. */
    @Override
    public String toString() {
        return "Passphrase";
    }
}
