package org.campusaccord.domain.amendment;

import java.util.List;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementContent.Signatory;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.signature.Decision;
import org.campusaccord.domain.signature.Revision;

/** Who came to a campus and who left it since its agreement was signed. */
public record Comings(List<Party> newcomers, List<Signatory> gone) {
    public Comings {
        newcomers = List.copyOf(newcomers);
        gone = List.copyOf(gone);
    }

    /**
     * Compares the people of now with those who signed.
     *
     * @param signed every signed revision, newest first, at least one
     */
    public static Comings of(Agreement agreement, List<Revision> signed) {
        var signatures =
                signed.stream().flatMap(each -> each.signatures().stream()).toList();
        var newcomers = agreement.parties().stream()
                .filter(party -> signatures.stream().noneMatch(each -> isBy(each, party)))
                .toList();
        var gone = signatures.stream()
                .filter(each -> agreement.parties().stream().noneMatch(party -> isBy(each, party)))
                .flatMap(each -> signed.getFirst().content().parties().stream()
                        .filter(party -> party.name().equals(each.name()) && party.role() == each.role()))
                .distinct()
                .toList();
        return new Comings(newcomers, gone);
    }

    private static boolean isBy(Decision.Signature signature, Party party) {
        return signature.person().equals(party.person()) && signature.role() == party.role();
    }

    /** Whether nobody came and nobody left. */
    public boolean isNone() {
        return newcomers.isEmpty() && gone.isEmpty();
    }
}
