package org.campusaccord.ui.opening;

import java.util.regex.Pattern;
import org.campusaccord.application.lock.Passphrase;

/** What a recovery key looks like: seven groups of four. No passphrase does by accident. */
final class RecoveryForm {
    private static final Pattern GROUPS = Pattern.compile("\\s*\\p{Alnum}{4}(?:[- ]\\p{Alnum}{4}){6}\\s*");

    private RecoveryForm() {}

    static boolean isOf(Passphrase typed) {
        return typed.use(
                characters -> GROUPS.matcher(String.valueOf(characters)).matches());
    }
}
