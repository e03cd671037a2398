package org.campusaccord.application.seal;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.domain.signature.Meaning;
import org.campusaccord.domain.signature.Revision;

/**
 * What a sealed file says about itself: which agreement it is, and who signed it.
 *
 * @param campus as it was called when the text was signed
 * @param sha256 of the signed content, in hexadecimal; of all of it, also when the copy is an excerpt
 * @param copy for whom the file is and what that leaves out; empty in files that were sealed before this was told
 */
public record SealFacts(
        AgreementId agreement,
        String campus,
        SchoolYear year,
        int revision,
        String sha256,
        List<SealedSignature> signatures,
        Optional<SealedCopy> copy) {
    public SealFacts {
        signatures = List.copyOf(signatures);
    }

    /** One party's signature, in the order in which they were given. */
    public record SealedSignature(String name, Role role, Meaning meaning, SigningMethod method, ZonedDateTime at) {}

    /** What is to be said of a text that everybody has signed. */
    public static SealFacts of(Revision revision) {
        return new SealFacts(
                revision.agreement(),
                revision.content().campus(),
                revision.content().year(),
                revision.number(),
                revision.sha256(),
                revision.signatures().stream()
                        .map(each -> new SealedSignature(
                                each.name(), each.role(), each.meaning(), SigningMethod.of(each.mark()), each.at()))
                        .toList(),
                Optional.empty());
    }

    /** The same of a file that is somebody's copy. */
    public SealFacts in(SealedCopy audiencesCopy) {
        return new SealFacts(agreement, campus, year, revision, sha256, signatures, Optional.of(audiencesCopy));
    }
}
