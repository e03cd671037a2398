package org.campusaccord.ui.lock;

import com.nulabinc.zxcvbn.Zxcvbn;
import org.campusaccord.application.lock.Passphrase;

/** How long a passphrase would hold against somebody who has the file and a fast computer. */
enum Strength {
    TOO_SHORT,
    WEAK,
    FAIR,
    GOOD,
    STRONG;

    /** More characters add nothing to the verdict and make the estimate slow. */
    private static final int ENOUGH = 64;

    /** Takes a moment, the first time longer: lists of common words and passwords are read. */
    static Strength of(String typed) {
        try (var passphrase = Passphrase.of(typed)) {
            if (passphrase.isTooShort()) {
                return TOO_SHORT;
            }
        }
        var looked = typed.length() > ENOUGH ? typed.substring(0, ENOUGH) : typed;
        return switch (new Zxcvbn().measure(looked).getScore()) {
            case 0, 1 -> WEAK;
            case 2 -> FAIR;
            case 3 -> GOOD;
            default -> STRONG;
        };
    }
}
