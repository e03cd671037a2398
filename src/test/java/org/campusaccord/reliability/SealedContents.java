package org.campusaccord.reliability;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.signing.Sha256;
import org.campusaccord.domain.signature.Decision;
import org.campusaccord.domain.signature.Revision;
import org.campusaccord.json.ContentJson;

/** Computes anew, of every text that lay before the parties, the hash under which it was signed. */
final class SealedContents {
    private static final ContentJson FORMAT = new ContentJson();

    private SealedContents() {}

    /** The revisions that are as they were signed. Reading an agreement reads all else of it. */
    static List<Revision> intact(Workspace workspace) {
        return workspace.agreements().summaries().stream()
                .map(summary -> workspace.agreements().agreement(summary.id()))
                .flatMap(agreement -> workspace.signing().revisions(agreement.id()).stream())
                .filter(SealedContents::isIntact)
                .toList();
    }

    private static boolean isIntact(Revision revision) {
        var hash = Sha256.of(FORMAT.canonical(revision.content()).getBytes(StandardCharsets.UTF_8));
        return hash.equals(revision.sha256())
                && revision.decisions().stream().map(Decision::contentSha256).allMatch(hash::equals);
    }
}
