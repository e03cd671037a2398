package org.campusaccord.application.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.document.Block;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.testing.OneCampusTest;
import org.junit.jupiter.api.Test;

class PacketServiceTest extends OneCampusTest {
    private List<String> headings(AgreementId id) {
        return campus.workspace().packets().document(id).headings().stream()
                .map(Block.Heading::text)
                .toList();
    }

    /** Next year's draft on the same campus. */
    private AgreementId nextYear() {
        return campus.agreements().start(campus.campus().id(), OneCampus.YEAR.next());
    }

    @Test
    void tellsWhatWillBeTalkedAboutAndForHowLong() {
        var id = campus.draft();
        var agreement = campus.agreements().agreement(id);
        var document = campus.workspace().packets().document(id);

        assertThat(headings(id)).startsWith("Agenda packet", "Agenda", "1. Goals", "Questions to think about");
        assertThat(document.blocks().stream().filter(Block.WritingSpace.class::isInstance))
                .hasSameSizeAs(agreement.protocol().items());
    }

    @Test
    void remindsOfWhatWasAgreedLastYear() {
        campus.signed();
        assertThat(headings(nextYear())).contains("What was agreed last year");
    }

    @Test
    void saysNothingOfAYearInWhichNothingWasSettled() {
        campus.draft();
        assertThat(headings(nextYear())).doesNotContain("What was agreed last year");
    }

    @Test
    void neverHoldsAPrivateNote() {
        var id = campus.draft();
        campus.agreements().savePrivateNote(id, "goals", "Ask the principal alone about Room 12.");

        assertThat(campus.workspace().packets().document(id).blocks().toString())
                .contains("Goals")
                .doesNotContain("Ask the principal alone");
    }

    @Test
    void tellsTheActivityLog() {
        campus.workspace()
                .packets()
                .export(campus.draft(), folder.resolve("packet.pdf"))
                .writeAndRecord();

        assertThat(campus.workspace().audit().events().getFirst().action()).isEqualTo(AuditAction.EXPORTED);
    }
}
