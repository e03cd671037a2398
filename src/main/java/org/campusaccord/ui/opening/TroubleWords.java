package org.campusaccord.ui.opening;

import org.campusaccord.domain.Problem;
import org.campusaccord.text.Messages;

/** The words for one reason why the store does not open; a reason without a page of its own speaks for itself. */
record TroubleWords(Problem problem, Messages messages) {
    Trouble trouble() {
        return Trouble.of(problem);
    }

    String title() {
        return trouble() == Trouble.OTHER ? messages.title(problem) : own("title");
    }

    String happened() {
        return trouble() == Trouble.OTHER ? messages.explain(problem) : own("happened");
    }

    String safe() {
        return own("safe");
    }

    /** What to do, which is another thing when there is no good backup. */
    String next(boolean backup) {
        return own(backup ? "next" : "without");
    }

    private String own(String what) {
        return messages.get(
                "opening.trouble." + trouble().name() + "." + what,
                problem.values().toArray());
    }
}
