package org.campusaccord.ui;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import org.campusaccord.application.agreement.AgreementSummary;
import org.campusaccord.application.sample.SamplePlan;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.signature.Decision;
import org.campusaccord.testing.PreparedStores;
import org.campusaccord.ui.shell.Place;

/** The window over a small invented district, some weeks into the school year. */
abstract class SampleWindowTest extends WindowTest {
    @Override
    protected void furnish(Path data) {
        PreparedStores.district(new SamplePlan(12, 2, 1), LocalDateTime.of(2026, 9, 24, 9, 30), data);
    }

    /** The agreement of this year in this state with most items settled and most decisions made. */
    AgreementSummary furthest(AgreementStatus status) {
        return workspace.agreements().summaries().stream()
                .filter(summary -> summary.year().equals(YEAR) && summary.status() == status && summary.declines() == 0)
                .max(Comparator.comparingInt(summary -> summary.itemsSettled() + summary.decisions()))
                .orElseThrow();
    }

    /** The hand-over page of the first party that has not signed yet. */
    Place nextToSign(AgreementSummary ready) {
        var revision = workspace.signing().revision(ready.id()).orElseThrow();
        return workspace.agreements().agreement(ready.id()).parties().stream()
                .filter(party -> !(revision.decision(party.person()).orElse(null) instanceof Decision.Signature))
                .map(party -> new Place.Signing(ready.id(), party.person()))
                .findFirst()
                .orElseThrow();
    }
}
