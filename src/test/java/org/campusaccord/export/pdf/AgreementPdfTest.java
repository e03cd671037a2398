package org.campusaccord.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.campusaccord.application.document.AgreementRecord;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.signature.Attachment;
import org.campusaccord.testing.Agreements;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.Revisions;
import org.junit.jupiter.api.Test;

@Beside
class AgreementPdfTest {
    private static final String SCAN = "fedcba98".repeat(8);

    private static AgreementRecord signed() {
        var scan = new Attachment(9, 3, "dana.png", "image/png", 1200, SCAN, Instant.EPOCH);
        return AgreementRecord.of(
                AgreementStatus.SIGNED, Revisions.signed(Agreements.filled().build()), List.of(scan));
    }

    @Test
    void saysOnTheCoverAndWhereItIsSignedWhatACoachIsPromised() {
        var content = Agreements.empty().coach("Marisol Quintanilla", 5).build();

        assertThat(PdfReading.text(PdfReading.document(Agreements.draft(content))))
                .containsSubsequence("Marisol Quintanilla, 2½ days a week", "Instructional coach, 2½ days a week");
    }

    @Test
    void namesEveryScanOfASignatureOnTheCertificate() {
        var wrong = new Attachment(8, 3, "wrong.png", "image/png", 1200, "01234567".repeat(8), Instant.EPOCH);
        var right = new Attachment(9, 3, "right.png", "image/png", 1200, SCAN, Instant.EPOCH);
        var twice = AgreementRecord.of(
                AgreementStatus.SIGNED, Revisions.signed(Agreements.filled().build()), List.of(wrong, right));

        assertThat(PdfReading.text(PdfReading.document(twice)))
                .containsSubsequence("Certificate of signing", "01234567 01234567", "fedcba98 fedcba98");
    }

    @Test
    void holdsEveryAnswerInOrder() {
        var text = PdfReading.text(PdfReading.document(signed()));

        assertThat(text)
                .containsSubsequence(
                        "Partnership agreement",
                        "Maple Ridge Elementary",
                        "Íñigo Muñoz",
                        "Nguyễn Thị Hồng",
                        "Dana O’Brien-Smith",
                        "1. Goals",
                        "More readers at grade level",
                        "District reading test",
                        "52 percent",
                        "64 percent",
                        "One line of goals.",
                        "Each serves the next.",
                        "2. Roles and responsibilities",
                        "Agreed with a reservation",
                        "Only until the new mentor arrives",
                        "Data coach",
                        "Primary",
                        "40%",
                        "Mentor",
                        "Not ours",
                        "Robotics mentor",
                        "Occasional",
                        "5%",
                        "3. Rhythm of the year",
                        "First month",
                        "Sep 18, 2026",
                        "Every classroom visited",
                        "Grade 4 team",
                        "Volunteer",
                        "Fractions",
                        "Łukasz Zięba",
                        "Tuesday",
                        "8:30 AM",
                        "45 minutes",
                        "Room 12",
                        "4. Confidentiality",
                        "Whether totals reach the district",
                        "What is said in coaching",
                        "Private",
                        "How time is spent",
                        "Shared");
    }

    @Test
    void sortsCommitmentsByDateOnAPageOfTheirOwn() {
        var page = PdfReading.pages(PdfReading.document(signed())).stream()
                .filter(text -> text.contains("Everything promised"))
                .toList();

        assertThat(page).hasSize(1);
        assertThat(page.getFirst())
                .containsSubsequence("Announce the goals", "Sep 4, 2026", "Share the calendar", "Oct 2, 2026")
                .doesNotContain("Signatures");
    }

    @Test
    void certifiesWhoSignedHowAndWhen() {
        var text = PdfReading.text(PdfReading.document(signed()));

        assertThat(text.substring(text.lastIndexOf("Certificate of signing")))
                .contains("Aug 18, 2026, 3:42 PM (America/Chicago, UTC-05:00)")
                .contains("Drawn on the computer", "Typed on the computer", "On a printed copy")
                // A cell may break the line behind the dot.
                .containsPattern("dana\\. ?png, SHA-256 fedcba98 fedcba98")
                .contains("01234567 89abcdef 01234567 89abcdef")
                .contains("does not by itself prove who gave it");
    }

    @Test
    void printsReservationBesideItsSignature() {
        assertThat(PdfReading.text(PdfReading.document(signed())))
                .containsSubsequence("Nguyễn T. Hồng", "I would like more time for mentoring.", "Dana O’Brien-Smith");
    }

    @Test
    void marksDraftsAndLeavesLinesToSignOn() {
        var text = PdfReading.text(
                PdfReading.document(Agreements.draft(Agreements.filled().build())));

        assertThat(text).contains("Draft – not signed").doesNotContain("Certificate of signing");
        assertThat(text.split("Signature Date", -1)).hasSize(4);
    }

    @Test
    void saysThatAPartyDeclined() {
        var revision = Revisions.declined(Agreements.filled().build(), "The days do not fit.");
        var text = PdfReading.text(PdfReading.document(AgreementRecord.of(AgreementStatus.READY, revision, List.of())));

        assertThat(text).contains("Not agreed").contains("Declined to sign").contains("The days do not fit.");
    }

    @Test
    void certificateKeepsDeclineOfWhoSignedLater() {
        var revision = Revisions.signedAfterDecline(Agreements.filled().build(), "The days do not fit.");
        var text =
                PdfReading.text(PdfReading.document(AgreementRecord.of(AgreementStatus.SIGNED, revision, List.of())));

        assertThat(text.substring(text.lastIndexOf("Certificate of signing")))
                .containsSubsequence(
                        "Declined earlier", "Nguyễn Thị Hồng", "Aug 18, 2026, 3:43 PM", "The days do not fit.");
        assertThat(text).doesNotContain("Not agreed");
    }

    @Test
    void saysThatNothingWasRecordedInsteadOfEmptyParts() {
        var text = PdfReading.text(
                PdfReading.document(Agreements.draft(Agreements.empty().build())));

        assertThat(text.split("Nothing was recorded", -1)).hasSize(5);
        assertThat(text).doesNotContain("Campus goal");
    }

    @Test
    void bookmarksSectionsAndParts() {
        assertThat(PdfReading.bookmarks(PdfReading.document(signed())))
                .startsWith("Partnership agreement", "  In this document", "  1. Goals", "    Campus goal")
                .contains("  Commitments", "  Signatures", "  Certificate of signing");
    }

    @Test
    void holdsAnAnswerOfAHundredThousandCharacters() {
        var words = new StringBuilder();
        for (int i = 0; words.length() < 99_990; i++) {
            words.append("word").append(i).append(i % 60 == 59 ? '\n' : ' ');
        }
        var content = Agreements.empty()
                .answer("goals", "alignment", new Answer.Statement(words.toString()))
                .build();

        // The foot and the name of the section stand between the lines of two pages.
        var text = PdfReading.text(PdfReading.document(Agreements.draft(content)))
                .replaceAll("DRAFT · Maple Ridge Elementary · 2026–27 Page \\d+ of \\d+ (1\\. Goals )?", "");

        assertThat(text).contains(words.toString().strip().replaceAll("\\s+", " "));
    }

    @Test
    void saysOnEveryPageOfADraftThatItIsOne() {
        var content = Agreements.empty().build();
        var draft = PdfReading.pages(PdfReading.document(Agreements.draft(content)));

        assertThat(draft).isNotEmpty().allSatisfy(page -> assertThat(page).contains("DRAFT"));
    }
}
