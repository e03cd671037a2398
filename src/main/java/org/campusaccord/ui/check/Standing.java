package org.campusaccord.ui.check;

import org.campusaccord.application.seal.SealVerdict;
import org.campusaccord.ui.common.Icons;

/** How far a file can be relied on, as a sign, a colour and a word. */
enum Standing {
    CONFIRMED(Icons.SAVED, "good"),
    /** Unchanged, but no longer the text in force. */
    AMENDED(Icons.WARNING, "attention"),
    /** Unchanged, but sealed elsewhere, or with words that are not in this store. */
    NOT_CONFIRMED(Icons.WARNING, "attention"),
    ALTERED(Icons.STOPPED, "bad"),
    NO_SEAL(Icons.UNKNOWN, "attention"),
    NOT_CHECKED(Icons.CUT_FILE, "attention");

    private final Icons icon;
    private final String style;

    Standing(Icons icon, String style) {
        this.icon = icon;
        this.style = style;
    }

    static Standing of(SealVerdict verdict) {
        return switch (verdict) {
            case SealVerdict.Unchanged unchanged -> {
                var confirmed = unchanged.text().later().isPresent() ? AMENDED : CONFIRMED;
                yield unchanged.isConfirmed() ? confirmed : NOT_CONFIRMED;
            }
            case SealVerdict.Altered _ -> ALTERED;
            case SealVerdict.NotSealed _ -> NO_SEAL;
            case SealVerdict.Unreadable _ -> NOT_CHECKED;
        };
    }

    Icons icon() {
        return icon;
    }

    String style() {
        return style;
    }
}
