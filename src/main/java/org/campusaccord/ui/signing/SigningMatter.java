package org.campusaccord.ui.signing;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.export.Printout;
import org.campusaccord.application.signing.SignatureRequest;
import org.campusaccord.document.Document;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.ui.shell.Place;

/**
 * What lies before a party, whatever it is about.
 *
 * @param sha256 of the text
 * @param pages the exact pages; asked for on the store's thread
 * @param host whose computer it is; empty before that is known
 * @param sign keeps a signature; runs on the store's thread
 * @param decline keeps a refusal with its reason; runs there too
 * @param back where the computer goes afterwards
 */
record SigningMatter(
        Agreement agreement,
        Party party,
        String sha256,
        Document document,
        Supplier<Printout> pages,
        String host,
        Consumer<SignatureRequest> sign,
        Consumer<String> decline,
        Place back) {
    static SigningMatter ofAgreement(Workspace workspace, AgreementId id, PersonId person) {
        var agreement = workspace.agreements().agreement(id);
        return new SigningMatter(
                agreement,
                party(agreement, person),
                workspace
                        .signing()
                        .revision(id)
                        .orElseThrow(() -> Problem.of("signing.draft").asException())
                        .sha256(),
                workspace.exports().document(id),
                () -> workspace.exports().printout(id),
                workspace.settings().settings().championName(),
                request -> workspace.signing().sign(id, request),
                reason -> workspace.signing().decline(id, person, reason),
                new Place.Review(id));
    }

    static SigningMatter ofReview(Workspace workspace, AgreementId id, PersonId person) {
        var agreement = workspace.agreements().agreement(id);
        var signing = workspace.reviewSigning();
        return new SigningMatter(
                agreement,
                party(agreement, person),
                signing.text(id)
                        .orElseThrow(() -> Problem.of("yearend.not-laid").asException())
                        .sha256(),
                workspace.reviewExports().document(id),
                () -> workspace.reviewExports().printout(id),
                workspace.settings().settings().championName(),
                request -> signing.sign(id, request),
                reason -> signing.decline(id, person, reason),
                new Place.YearReview(id));
    }

    private static Party party(Agreement agreement, PersonId person) {
        return agreement
                .party(person)
                .orElseThrow(() -> Problem.of("signing.no-party").asException());
    }
}
