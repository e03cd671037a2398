package org.campusaccord.storage.keys;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What tells one encrypted store from another: the random bytes in the header of its file, which are no secret.
 *
 * @param hex in hexadecimal digits
 */
public record StoreSalt(String hex) {
    /** Length in bytes, as H2 has it. */
    public static final int LENGTH = 8;

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{" + 2 * LENGTH + "}");

    public StoreSalt {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("A salt has " + LENGTH + " bytes");
        }
    }

    public static StoreSalt of(byte[] bytes) {
        return new StoreSalt(HexFormat.of().formatHex(bytes));
    }

    public static StoreSalt random(SecureRandom chance) {
        return of(Wrapping.random(chance, LENGTH));
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
