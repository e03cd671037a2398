package org.campusaccord.testing;

import java.util.Optional;
import org.campusaccord.application.amendment.AmendmentService;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.amendment.Amendment;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.domain.signature.Mark;
import org.campusaccord.domain.signature.Revision;

/** Amendments of {@link OneCampus}'s agreement. */
public final class Amending {
    /** A part with plain words. */
    public static final PartRef ROLES = new PartRef("roles", "agreement");

    private final OneCampus campus;

    public Amending(OneCampus campus) {
        this.campus = campus;
    }

    private AmendmentService amendments() {
        return campus.workspace().amendments();
    }

    /** One that changes the words about roles, with its reason. */
    public Amendment written(AgreementId id, String words) {
        var begun = amendments().begin(id, Optional.empty());
        amendments().saveAnswer(begun.id(), ROLES, new Answer.Statement(words));
        amendments()
                .saveReason(
                        begun.id(),
                        "The coach has another campus",
                        Optional.of(campus.coach(id).person()));
        return amendments().amendment(begun.id());
    }

    /** The same, laid before all parties. */
    public Amendment laid(AgreementId id, String words) {
        var written = written(id, words);
        amendments().lay(written.id());
        return amendments().amendment(written.id());
    }

    /** Everybody signs who must. */
    public Revision signAll(AgreementId id) {
        for (var signer : campus.signing().signers(id)) {
            campus.sign(id, signer, new Mark.Typed(signer.name()));
        }
        return campus.signing().revision(id).orElseThrow();
    }

    /** A revision by its number. */
    public Revision revision(AgreementId id, int number) {
        return campus.signing().revisions(id).stream()
                .filter(revision -> revision.number() == number)
                .findFirst()
                .orElseThrow();
    }

    /** The coach goes, and another one comes. */
    public Party newCoach(AgreementId id, String name) {
        var coach = campus.coach(id);
        campus.workspace().campuses().unassign(campus.campus().id(), OneCampus.YEAR, coach);
        campus.assign(Role.COACH, name);
        return campus.coach(id);
    }
}
