package org.campusaccord.storage.keys;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;
import org.campusaccord.application.lock.RecoveryKey;

/**
 * The recovery key as its characters: Crockford's Base32, which has no letters that are mistaken for digits. 27 by chance
 * (135 bits) and one that shows whether they were typed right.
 */
final class RecoveryCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CHANCE = 27;
    private static final int GROUP = 4;

    /** Without the check character. */
    private final String characters;

    private RecoveryCode(String characters) {
        this.characters = characters;
    }

    static RecoveryCode random(SecureRandom chance) {
        var made = new StringBuilder();
        while (made.length() < CHANCE) {
            made.append(ALPHABET.charAt(chance.nextInt(ALPHABET.length())));
        }
        return new RecoveryCode(made.toString());
    }

    /** What was typed, if it is a recovery key: in any case, with or without hyphens and blanks, O for 0, I or L for 1. */
    static Optional<RecoveryCode> read(char[] typed) {
        var read = new StringBuilder();
        for (char character : typed) {
            if (isBetweenGroups(character)) {
                continue;
            }
            char meant = meant(character);
            if (ALPHABET.indexOf(meant) < 0 || read.length() > CHANCE) {
                return Optional.empty();
            }
            read.append(meant);
        }
        if (read.length() != CHANCE + 1) {
            return Optional.empty();
        }
        var code = new RecoveryCode(read.substring(0, CHANCE));
        return code.check() == read.charAt(CHANCE) ? Optional.of(code) : Optional.empty();
    }

    private static boolean isBetweenGroups(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.DASH_PUNCTUATION;
    }

    private static char meant(char typed) {
        char upper = Character.toUpperCase(typed);
        return switch (upper) {
            case 'O' -> '0';
            case 'I', 'L' -> '1';
            default -> upper;
        };
    }

    /** Luhn's way with 32 characters: it shows every single wrong character and nearly every exchange of two neighbors. */
    private char check() {
        int base = ALPHABET.length();
        int sum = 0;
        for (int at = characters.length() - 1, factor = 2; at >= 0; at--, factor = 3 - factor) {
            int product = factor * ALPHABET.indexOf(characters.charAt(at));
            sum += product / base + product % base;
        }
        return ALPHABET.charAt((base - sum % base) % base);
    }

    byte[] secret() {
        return characters.getBytes(StandardCharsets.US_ASCII);
    }

    /** As it is printed. */
    RecoveryKey printed() {
        var all = characters + check();
        var grouped = new StringBuilder();
        for (int at = 0; at < all.length(); at += GROUP) {
            grouped.append(at == 0 ? "" : "-").append(all, at, at + GROUP);
        }
        return new RecoveryKey(grouped.toString());
    }
}
