package org.campusaccord.domain.signature;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.PersonId;

/** A text as laid before the parties, whatever it is about, with what they did. */
public interface SignableText {
    RevisionId id();

    AgreementId agreement();

    RevisionKind kind();

    /** Counts from 1. */
    int number();

    /** SHA-256 of its canonical form, in hexadecimal. */
    String sha256();

    /** When the last party had signed. */
    Optional<Instant> frozenAt();

    /** What counts now, at most one of each party. */
    List<Decision> decisions();

    /** By parties who were asked again and decided again. */
    List<Decision.Decline> supersededDeclines();

    default Optional<Decision> decision(PersonId person) {
        return decisions().stream()
                .filter(decision -> decision.person().equals(person))
                .findFirst();
    }

    /** Everybody who signed. */
    default List<Decision.Signature> signatures() {
        return decisions().stream()
                .filter(Decision.Signature.class::isInstance)
                .map(Decision.Signature.class::cast)
                .toList();
    }

    /** Whether each of these parties has signed. */
    default boolean isSignedBy(List<Party> parties) {
        return parties.stream().allMatch(party -> decision(party.person()).orElse(null) instanceof Decision.Signature);
    }

    /** The moment of the last signature, on the clock where it was given; empty until everybody has signed. */
    default Optional<ZonedDateTime> signedAt() {
        return frozenAt().flatMap(_ -> signatures().stream().map(Decision::at).max(Comparator.naturalOrder()));
    }
}
