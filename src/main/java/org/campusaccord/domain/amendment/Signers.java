package org.campusaccord.domain.amendment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AmendmentKind;
import org.campusaccord.domain.agreement.Commitment;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.campus.Role;

/**
 * Who must sign an amendment again. Every party, unless the champion asks for those only whom it touches; those are the
 * principals and the coaches, whose agreement it is, whoever owned or will own a commitment that is added, changed or
 * dropped, whoever asked for the amendment, and whoever came since the last signed text. An affirmation is signed by the
 * one who came.
 */
public final class Signers {
    private Signers() {}

    /**
     * The parties who sign, in the order in which parties are listed.
     *
     * @param newcomers parties who have signed nothing yet
     */
    public static List<Party> of(Amendment amendment, Agreement agreement, List<Party> newcomers) {
        if (amendment.kind() == AmendmentKind.AFFIRMATION) {
            return agreement.parties().stream()
                    .filter(party -> amendment.signers().contains(party.person()))
                    .toList();
        }
        return amendment.allSign() ? agreement.parties() : touched(amendment, agreement, newcomers);
    }

    /** Those whom an amendment touches. */
    public static List<Party> touched(Amendment amendment, Agreement agreement, List<Party> newcomers) {
        var touched = owners(amendment, agreement);
        amendment.askedBy().ifPresent(touched::add);
        newcomers.forEach(party -> touched.add(party.person()));
        return agreement.parties().stream()
                .filter(party -> party.role() != Role.CHAMPION || touched.contains(party.person()))
                .toList();
    }

    private static Set<PersonId> owners(Amendment amendment, Agreement agreement) {
        var owners = new HashSet<PersonId>();
        for (var change : amendment.commitments()) {
            change.owner().ifPresent(owners::add);
            agreement.commitments().stream()
                    .filter(kept ->
                            change.commitment().filter(kept.id()::equals).isPresent())
                    .map(Commitment::owner)
                    .forEach(owner -> owner.ifPresent(owners::add));
        }
        return owners;
    }
}
