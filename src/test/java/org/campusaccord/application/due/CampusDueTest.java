package org.campusaccord.application.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campusaccord.application.agreement.AgreementSummary;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.agreement.CommitmentId;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.checkin.CheckInId;
import org.campusaccord.domain.checkin.CheckInState;
import org.campusaccord.domain.mail.Letter;
import org.campusaccord.domain.mail.LetterAnswer;
import org.campusaccord.domain.mail.LetterId;
import org.campusaccord.domain.mail.LetterKind;
import org.campusaccord.domain.yearend.YearReviewState;
import org.campusaccord.testing.Beside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Beside
class CampusDueTest {
    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 18);
    private static final LocalDate YEAR_END = LocalDate.of(2027, 6, 30);
    private static final AgreementId ID = new AgreementId(7);
    private static final int PARTIES = 2;
    private static final OpenMatters NOTHING = new OpenMatters(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    private static List<Due> due(
            LocalDate today, AgreementStatus status, Optional<LocalDate> meeting, int settled, OpenMatters open) {
        var agreement = new AgreementSummary(
                ID,
                new CampusId(1),
                "Live Oak Elementary",
                YEAR,
                status,
                meeting,
                settled,
                1,
                0,
                0,
                Optional.empty(),
                Optional.empty());
        var at = new Due.At(agreement.campus(), agreement.campusName(), Optional.of(ID));
        return new CampusDue(new DueDay(today, YEAR_END, ZoneOffset.UTC), at, status, PARTIES, open).all(agreement);
    }

    private static List<Due> draft(LocalDate meeting, int settled, OpenMatters open) {
        return due(TODAY, AgreementStatus.DRAFT, Optional.of(meeting), settled, open);
    }

    private static List<Due> signed(LocalDate today, OpenMatters open) {
        return due(today, AgreementStatus.SIGNED, Optional.empty(), 9, open);
    }

    private static List<Class<?>> kinds(List<Due> due) {
        return due.stream().<Class<?>>map(Object::getClass).toList();
    }

    private static OpenMatters letter(LetterKind kind, LetterAnswer answer) {
        var letter = new Letter(
                new LetterId(1),
                ID,
                kind,
                Optional.empty(),
                "Íñigo Muñoz",
                TODAY.minusDays(1).atTime(23, 0).toInstant(ZoneOffset.UTC),
                answer,
                Optional.empty());
        return new OpenMatters(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(ID, List.of(letter)));
    }

    private static OpenMatters checkIn(LocalDate planned, CheckInState state) {
        var checkIn = new DueStore.OpenCheckIn(ID, new CheckInId(4), "Autumn", planned, state);
        return new OpenMatters(Map.of(ID, List.of(checkIn)), Map.of(), Map.of(), Map.of(), Map.of());
    }

    private static OpenMatters text(TextKind kind, int signed, int declined, Optional<Integer> signers) {
        var text = new DueStore.OpenText(ID, kind, signed, declined, signers);
        return new OpenMatters(Map.of(), Map.of(), Map.of(ID, List.of(text)), Map.of(), Map.of());
    }

    private static OpenMatters review(YearReviewState state, Optional<LocalDate> planned) {
        return new OpenMatters(Map.of(), Map.of(), Map.of(), Map.of(ID, new DueStore.Review(state, planned)), Map.of());
    }

    @Test
    void remindsOfAMeetingTwoWeeksAhead() {
        assertThat(kinds(draft(TODAY.plusDays(14), 0, NOTHING))).contains(Due.MeetingToPrepare.class);
        assertThat(kinds(draft(TODAY.plusDays(15), 0, NOTHING))).contains(Due.DraftToFinish.class);
    }

    @Test
    void saysThatAMeetingIsPastOnlyWhileNothingIsSettled() {
        assertThat(kinds(draft(TODAY.minusDays(1), 0, NOTHING))).containsExactly(Due.MeetingPast.class);
        assertThat(kinds(draft(TODAY.minusDays(1), 3, NOTHING))).containsExactly(Due.DraftToFinish.class);
    }

    @Test
    void wantsThePacketOutBeforeTheMeeting() {
        assertThat(kinds(draft(TODAY.plusDays(30), 0, NOTHING))).contains(Due.PacketToSend.class);
        assertThat(kinds(draft(TODAY.minusDays(1), 3, NOTHING))).doesNotContain(Due.PacketToSend.class);
    }

    @Test
    void wantsNoPacketThatIsOut() {
        assertThat(kinds(draft(TODAY, 0, letter(LetterKind.PACKET, LetterAnswer.SENT))))
                .containsExactly(Due.MeetingToPrepare.class);
    }

    @Test
    void wantsThePacketAgainThatWasNotSentAfterAll() {
        assertThat(kinds(draft(TODAY, 0, letter(LetterKind.PACKET, LetterAnswer.NOT_SENT))))
                .contains(Due.PacketToSend.class);
    }

    @Test
    void asksWhetherADraftOfMailWasSent() {
        assertThat(draft(TODAY, 0, letter(LetterKind.PACKET, LetterAnswer.OPEN)))
                .noneMatch(Due.PacketToSend.class::isInstance)
                .last()
                .isInstanceOfSatisfying(
                        Due.LetterUnanswered.class,
                        letter -> assertThat(letter.on()).isEqualTo(TODAY.minusDays(1)));
    }

    @Test
    void tellsADeclineFromAMissingSignature() {
        assertThat(due(
                        TODAY,
                        AgreementStatus.READY,
                        Optional.empty(),
                        9,
                        text(TextKind.AGREEMENT, 1, 0, Optional.empty())))
                .singleElement()
                .isInstanceOfSatisfying(
                        Due.SignaturesMissing.class,
                        missing -> assertThat(missing.needed()).isEqualTo(2));
        assertThat(kinds(due(
                        TODAY,
                        AgreementStatus.READY,
                        Optional.empty(),
                        9,
                        text(TextKind.AGREEMENT, 1, 1, Optional.empty()))))
                .containsExactly(Due.Declined.class);
    }

    @Test
    void wantsTheSignaturesOfThoseWhoMustSignAnAmendment() {
        assertThat(due(
                        TODAY,
                        AgreementStatus.IN_AMENDMENT,
                        Optional.empty(),
                        9,
                        text(TextKind.AMENDMENT, 0, 0, Optional.of(1))))
                .singleElement()
                .isInstanceOfSatisfying(
                        Due.SignaturesMissing.class,
                        missing -> assertThat(missing.needed()).isEqualTo(1));
    }

    @Test
    void remindsOfACheckInAWeekAhead() {
        assertThat(kinds(signed(TODAY, checkIn(TODAY.plusDays(7), CheckInState.PLANNED))))
                .containsExactly(Due.CheckInDue.class);
        assertThat(signed(TODAY, checkIn(TODAY.plusDays(8), CheckInState.PLANNED)))
                .isEmpty();
    }

    @Test
    void wantsABegunCheckInToBeEnded() {
        assertThat(kinds(signed(TODAY, checkIn(TODAY.plusDays(40), CheckInState.OPEN))))
                .containsExactly(Due.CheckInDue.class);
    }

    @Test
    void callsACheckInOverdueFromTheNextDayOn() {
        assertThat(signed(TODAY, checkIn(TODAY, CheckInState.PLANNED))
                        .getFirst()
                        .urgency())
                .isEqualTo(Urgency.TODAY);
        assertThat(signed(TODAY.plusDays(1), checkIn(TODAY, CheckInState.PLANNED))
                        .getFirst()
                        .urgency())
                .isEqualTo(Urgency.LATE);
    }

    @Test
    void tellsOfCommitmentsPastTheirDateWithWhoAndSinceWhen() {
        var late = new DueStore.LateCommitment(
                ID, new CommitmentId(3), "Share the results", "Nguyễn Thị Hồng", TODAY.minusDays(3));
        var open = new OpenMatters(Map.of(), Map.of(ID, List.of(late)), Map.of(), Map.of(), Map.of());

        assertThat(signed(TODAY, open)).singleElement().isInstanceOfSatisfying(Due.CommitmentPast.class, past -> {
            assertThat(past.owner()).isEqualTo("Nguyễn Thị Hồng");
            assertThat(past.on()).isEqualTo(TODAY.minusDays(3));
            assertThat(past.urgency()).isEqualTo(Urgency.LATE);
        });
    }

    @Test
    void wantsTheReviewWhenTheYearEndsSoon() {
        assertThat(signed(YEAR_END.minusDays(61), NOTHING)).isEmpty();
        assertThat(kinds(signed(YEAR_END.minusDays(60), NOTHING))).containsExactly(Due.ReviewToHold.class);
    }

    @Test
    void wantsTheReviewOnTheDayThatWasPlanned() {
        var planned = LocalDate.of(2027, 3, 1);
        var open = review(YearReviewState.ALONE, Optional.of(planned));

        assertThat(signed(planned.minusDays(15), open)).isEmpty();
        assertThat(signed(planned, open))
                .singleElement()
                .extracting(Due::urgency)
                .isEqualTo(Urgency.TODAY);
    }

    @Test
    void wantsNoReviewThatIsSigned() {
        assertThat(signed(YEAR_END, review(YearReviewState.SIGNED, Optional.empty())))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = AgreementStatus.class,
            names = {"SIGNED", "IN_AMENDMENT", "CLOSED"})
    void asksNothingElseOfASignedAgreement(AgreementStatus status) {
        assertThat(due(TODAY, status, Optional.empty(), 9, NOTHING)).isEmpty();
    }

    @Test
    void asksNothingOfAnAgreementThatEnded() {
        assertThat(due(YEAR_END, AgreementStatus.CLOSED, Optional.empty(), 9, checkIn(TODAY, CheckInState.PLANNED)))
                .isEmpty();
    }

    @Test
    void wantsNoSignaturesUnderWhatNobodyCanSignAnyMore() {
        var laid = text(TextKind.REVIEW, 1, 0, Optional.empty());

        assertThat(due(TODAY, AgreementStatus.CLOSED, Optional.empty(), 9, laid))
                .isEmpty();
    }
}
