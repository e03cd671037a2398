package org.campusaccord.reliability;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.signing.Sha256;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.signature.Decision;
import org.campusaccord.domain.signature.SignableText;
import org.campusaccord.json.ContentJson;
import org.campusaccord.json.ReviewJson;

/** Computes anew, of every text that lay before the parties, the hash under which it was signed. */
final class SealedContents {
    private static final ContentJson AGREEMENTS = new ContentJson();
    private static final ReviewJson REVIEWS = new ReviewJson();

    private SealedContents() {}

    /** The hashes of the texts that are as they were signed. Reading an agreement reads all else of it. */
    static List<String> intact(Workspace workspace) {
        return workspace.agreements().summaries().stream()
                .map(summary -> workspace.agreements().agreement(summary.id()).id())
                .flatMap(id -> Stream.concat(agreements(workspace, id), reviews(workspace, id)))
                .toList();
    }

    private static Stream<String> agreements(Workspace workspace, AgreementId id) {
        return workspace.signing().revisions(id).stream()
                .filter(revision -> isIntact(revision, AGREEMENTS.canonical(revision.content())))
                .map(SignableText::sha256);
    }

    private static Stream<String> reviews(Workspace workspace, AgreementId id) {
        return workspace.reviewSigning().text(id).stream()
                .filter(text -> isIntact(text, REVIEWS.canonical(text.content())))
                .map(SignableText::sha256);
    }

    private static boolean isIntact(SignableText signed, String text) {
        var hash = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
        return hash.equals(signed.sha256())
                && signed.decisions().stream().map(Decision::contentSha256).allMatch(hash::equals);
    }
}
