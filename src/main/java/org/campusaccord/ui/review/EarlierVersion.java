package org.campusaccord.ui.review;

import java.util.List;
import org.campusaccord.application.Workspace;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.signature.Decision;
import org.campusaccord.domain.signature.Mark;
import org.campusaccord.domain.signature.Revision;

/** A version that was amended since, with the signatures on paper under it: their scans are kept as before. */
record EarlierVersion(int number, List<Decision.Signature> onPaper, PaperScans scans) {
    /** Newest first, and only those that somebody signed on paper. */
    static List<EarlierVersion> before(Revision newest, Workspace workspace, AgreementId id) {
        return workspace.signing().revisions(id).stream()
                .filter(revision -> revision.number() < newest.number())
                .map(revision ->
                        new EarlierVersion(revision.number(), onPaper(revision), PaperScans.of(workspace, revision)))
                .filter(version -> !version.onPaper().isEmpty())
                .toList();
    }

    private static List<Decision.Signature> onPaper(Revision revision) {
        return revision.signatures().stream()
                .filter(signature -> signature.mark() instanceof Mark.OnPaper)
                .toList();
    }
}
