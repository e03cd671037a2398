package org.campusaccord.application.signing;

import java.util.List;
import java.util.Optional;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.signature.Decision;
import org.campusaccord.domain.signature.Mark;
import org.campusaccord.domain.signature.Revision;
import org.campusaccord.domain.signature.RevisionId;

/**
 * A text that lies before the parties, whatever it is about: what signing needs to know of it.
 *
 * @param sha256 of its canonical form, in hexadecimal
 * @param decisions what counts now, at most one of each party
 */
public record LaidText(RevisionId id, String sha256, List<Decision> decisions) {
    public LaidText {
        decisions = List.copyOf(decisions);
    }

    /** An agreement's text. */
    public static LaidText of(Revision revision) {
        return new LaidText(revision.id(), revision.sha256(), revision.decisions());
    }

    Optional<Decision> decision(PersonId person) {
        return decisions.stream()
                .filter(decision -> decision.person().equals(person))
                .findFirst();
    }

    boolean isSignedOnPaper(long decision) {
        return decisions.stream()
                .anyMatch(each -> each.id() == decision
                        && each instanceof Decision.Signature signature
                        && signature.mark() instanceof Mark.OnPaper);
    }
}
