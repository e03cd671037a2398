package org.campusaccord.application.seal;

import org.campusaccord.domain.signature.Mark;

/** How a party signed. */
public enum SigningMethod {
    DRAWN,
    TYPED,
    ON_PAPER;

    static SigningMethod of(Mark mark) {
        return switch (mark) {
            case Mark.Drawn _ -> DRAWN;
            case Mark.Typed _ -> TYPED;
            case Mark.OnPaper _ -> ON_PAPER;
        };
    }
}
