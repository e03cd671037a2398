package org.campusaccord.application.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.Commitment;
import org.campusaccord.domain.agreement.CommitmentId;
import org.campusaccord.domain.checkin.CheckInAgenda;
import org.campusaccord.domain.checkin.CheckInId;
import org.campusaccord.domain.checkin.CommitmentCheck;
import org.campusaccord.domain.checkin.ItemCheck;
import org.campusaccord.domain.checkin.MilestoneCheck;
import org.campusaccord.domain.checkin.Progress;
import org.campusaccord.domain.checkin.Seen;
import org.campusaccord.domain.checkin.StandingMeetings;
import org.campusaccord.domain.checkin.SupportCheck;
import org.campusaccord.domain.checkin.ThreeCs;
import org.campusaccord.domain.checkin.Verdict;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A check-in under the whole protocol, in which something was said of everything. */
@Beside
class CheckInExportsTest extends OneCampusTest {
    private static final LocalDate FALL = LocalDate.of(2026, 9, 18);
    private static final int COMMITMENTS = 6;

    private AgreementId id;
    private CheckInId checkIn;

    @BeforeEach
    void sign() {
        id = campus.complete();
        var agreements = campus.agreements();
        for (int number = 1; number < COMMITMENTS; number++) {
            agreements.addCommitment(
                    id,
                    new Commitment(
                            new CommitmentId(0),
                            "support",
                            "Keep Tuesday mornings free of meetings for team " + number,
                            Optional.of(campus.principal(id).person()),
                            Optional.of(LocalDate.of(2026, 10, 30))));
        }
        campus.signing().prepare(id);
        agreements
                .agreement(id)
                .parties()
                .forEach(party -> campus.sign(id, party, new org.campusaccord.domain.signature.Mark.OnPaper()));
        campus.clock().set(FALL.atTime(15, 0));
        checkIn = campus.workspace().checkIns().checkIns(id).getFirst().id();
    }

    /** Each of the texts ends with a word that tells it from the others. */
    private List<String> hold(int sentences) {
        var last = new ArrayList<String>();
        var checkIns = campus.workspace().checkIns();
        var notes = checkIns.notes();
        var agreement = campus.agreements().agreement(id);
        var agenda = CheckInAgenda.of(agreement);
        checkIns.begin(checkIn);
        for (var item : agreement.protocol().items()) {
            notes.saveItem(checkIn, item.key(), new ItemCheck(Optional.of(Verdict.ADJUST), words(sentences, last)));
        }
        for (var commitment : agreement.commitments()) {
            notes.saveCommitment(
                    checkIn,
                    commitment.id(),
                    new CommitmentCheck(Optional.of(Progress.STUCK), words(sentences, last), Optional.empty()));
        }
        for (var each : agenda.milestones()) {
            notes.saveMilestone(
                    checkIn,
                    each.ref(),
                    new MilestoneCheck(each.milestone().label(), Optional.of(false), words(sentences, last)));
        }
        for (var promise : agenda.promises()) {
            notes.saveSupport(
                    checkIn, promise.ref(), new SupportCheck(Optional.of(Seen.PARTLY), words(sentences, last)));
        }
        for (var party : agreement.parties()) {
            notes.saveRating(
                    checkIn, party.person(), new ThreeCs(OptionalInt.of(4), OptionalInt.of(3), OptionalInt.of(5)));
        }
        notes.saveMeetings(checkIn, new StandingMeetings(OptionalInt.of(5), OptionalInt.of(1)));
        notes.saveWords(checkIn, words(sentences, last));
        checkIns.hold(checkIn, FALL);
        return last;
    }

    private static String words(int sentences, List<String> last) {
        var end = "end" + last.size();
        last.add(end);
        return "Mornings fall through when the testing calendar changes. ".repeat(sentences) + end;
    }

    private List<String> pages() throws IOException {
        var file = campus.workspace()
                .checkInExports()
                .pdf(checkIn, folder.resolve("check-in.pdf"))
                .writeAndRecord();
        try (var pdf = Loader.loadPDF(file.toFile())) {
            var pages = new ArrayList<String>();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                var text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                pages.add(text.getText(pdf));
            }
            return pages;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 40})
    void isOnOnePageHoweverMuchWasSaid(int sentences) throws IOException {
        var last = hold(sentences);
        var pages = pages();

        assertThat(pages.getFirst())
                .contains("The three Cs, rated from 1 to 5", "Average", "Shortened to fit on this page")
                .contains("Keep Tuesday mornings free");
        assertThat(String.join("", pages.subList(1, pages.size()))).contains(last);
    }
}
