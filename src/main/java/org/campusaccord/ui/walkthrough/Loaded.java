package org.campusaccord.ui.walkthrough;

import java.util.Map;
import java.util.Optional;
import org.campusaccord.application.Workspace;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementContent;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.PartRef;

/**
 * What is read before a conversation can be shown.
 *
 * @param lastYear what the campus had the year before
 * @param discussions what last year's review wants talked about again, by part; the words may be empty
 */
record Loaded(Agreement agreement, Optional<AgreementContent> lastYear, Map<PartRef, String> discussions) {
    static Loaded read(Workspace workspace, AgreementId id) {
        var agreement = workspace.agreements().agreement(id);
        return new Loaded(
                agreement,
                workspace.signing().lastYear(agreement),
                workspace.rollOvers().discussions(id));
    }
}
