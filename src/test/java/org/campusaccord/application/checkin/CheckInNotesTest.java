package org.campusaccord.application.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.testing.Problems.assertProblem;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.CommitmentId;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.checkin.CheckIn;
import org.campusaccord.domain.checkin.CheckInAgenda;
import org.campusaccord.domain.checkin.CheckInId;
import org.campusaccord.domain.checkin.CommitmentCheck;
import org.campusaccord.domain.checkin.ItemCheck;
import org.campusaccord.domain.checkin.MilestoneCheck;
import org.campusaccord.domain.checkin.OpenMatters;
import org.campusaccord.domain.checkin.Progress;
import org.campusaccord.domain.checkin.Seen;
import org.campusaccord.domain.checkin.StandingMeetings;
import org.campusaccord.domain.checkin.SupportCheck;
import org.campusaccord.domain.checkin.ThreeCs;
import org.campusaccord.domain.checkin.ThreeCsAverage;
import org.campusaccord.domain.checkin.Verdict;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Beside
class CheckInNotesTest extends OneCampusTest {
    private static final LocalDate FALL = LocalDate.of(2026, 9, 18);
    private static final LocalDate SPRING = LocalDate.of(2027, 5, 21);

    private AgreementId agreement;
    private CommitmentId commitment;
    private CheckInId first;

    @BeforeEach
    void open() {
        agreement = campus.signed();
        commitment = campus.agreements()
                .agreement(agreement)
                .commitments()
                .getFirst()
                .id();
        first = service().checkIns(agreement).getFirst().id();
        begin(first, FALL);
    }

    private CheckInService service() {
        return campus.workspace().checkIns();
    }

    private CheckInNotes notes() {
        return service().notes();
    }

    private void begin(CheckInId id, LocalDate day) {
        campus.clock().set(day.atTime(15, 0));
        service().begin(id);
    }

    private static CommitmentCheck check(Progress progress, String words, Optional<LocalDate> due) {
        return new CommitmentCheck(Optional.of(progress), words, due);
    }

    @Test
    void keepsEveryPieceOverARestart() {
        var agenda = CheckInAgenda.of(campus.agreements().agreement(agreement));
        var milestone = agenda.milestones().getFirst();
        var promise = agenda.promises().getFirst();
        var item = new ItemCheck(Optional.of(Verdict.NOT_WORKING), "Íñigo: “never on time”");
        var done = check(Progress.ON_THE_WAY, "Half of it", Optional.of(SPRING));
        var reached = new MilestoneCheck(milestone.milestone().label(), Optional.of(false), "Next month");
        var seen = new SupportCheck(Optional.of(Seen.PARTLY), "The room, not the time");
        var rating = new ThreeCs(OptionalInt.of(4), OptionalInt.empty(), OptionalInt.of(2));
        var meetings = new StandingMeetings(OptionalInt.of(7), OptionalInt.of(2));
        notes().saveItem(first, "roles", item);
        notes().saveCommitment(first, commitment, done);
        notes().saveMilestone(first, milestone.ref(), reached);
        notes().saveSupport(first, promise.ref(), seen);
        notes().saveRating(first, campus.coach(agreement).person(), rating);
        notes().saveMeetings(first, meetings);
        notes().saveWords(first, "We meet on Mondays from now on.");
        campus.reopen();
        var kept = service().checkIn(first);
        assertThat(kept.item("roles")).isEqualTo(item);
        assertThat(kept.commitment(commitment)).isEqualTo(done);
        assertThat(kept.milestone(milestone)).isEqualTo(reached);
        assertThat(kept.support(promise)).isEqualTo(seen);
        assertThat(kept.rating(campus.coach(agreement).person())).isEqualTo(rating);
        assertThat(kept.meetings()).isEqualTo(meetings);
        assertThat(kept.words()).isEqualTo("We meet on Mondays from now on.");
    }

    @Test
    void replacesWhatWasSaidBefore() {
        notes().saveItem(first, "roles", new ItemCheck(Optional.of(Verdict.ADJUST), "Less testing"));
        notes().saveItem(first, "roles", new ItemCheck(Optional.of(Verdict.WORKING), ""));
        assertThat(service().checkIn(first).item("roles")).isEqualTo(new ItemCheck(Optional.of(Verdict.WORKING), ""));
    }

    @Test
    void refusesDueDateBeforeTheAgreementsStart() {
        var tooEarly = check(Progress.STUCK, "", Optional.of(LocalDate.of(2025, 10, 30)));
        assertProblem("check-in.due", () -> notes().saveCommitment(first, commitment, tooEarly));
        assertThat(service().checkIn(first).commitments()).isEmpty();
    }

    @Test
    void refusesWhatTheAgreementDoesNotHold() {
        assertProblem("check-in.not-agreed", () -> notes().saveItem(first, "weather", ItemCheck.NONE));
        assertProblem(
                "check-in.not-agreed",
                () -> notes().saveCommitment(first, new CommitmentId(9999), CommitmentCheck.NONE));
        assertProblem(
                "check-in.not-agreed",
                () -> notes().saveSupport(first, new PartRef("support", "nothing"), SupportCheck.NONE));
    }

    @Test
    void refusesNotesBeforeItBegins() {
        var planned = service().checkIns(agreement).getLast().id();
        assertProblem("check-in.not-begun", () -> notes().saveWords(planned, "Early"));
    }

    @Test
    void tellsTheNewestProgressAndDateOfEachCommitment() {
        var agreed = service().progress(agreement).getFirst();
        assertThat(agreed.due()).contains(LocalDate.of(2026, 10, 30));
        assertThat(agreed.progress()).isEmpty();
        notes().saveCommitment(first, commitment, check(Progress.STUCK, "No data yet", Optional.of(SPRING)));
        service().hold(first, FALL);
        var second = service().checkIns(agreement).getLast().id();
        begin(second, FALL.plusDays(60));
        notes().saveCommitment(second, commitment, check(Progress.ON_THE_WAY, "Data is there", Optional.empty()));
        service().hold(second, FALL.plusDays(60));
        var now = service().progress(agreement).getFirst();
        assertThat(now.progress()).contains(Progress.ON_THE_WAY);
        assertThat(now.words()).isEqualTo("Data is there");
        assertThat(now.due()).contains(SPRING);
        assertThat(now.since()).contains(FALL.plusDays(60));
        assertThat(now.isOverdue(SPRING)).isFalse();
        assertThat(now.isOverdue(SPRING.plusDays(1))).isTrue();
    }

    @Test
    void changesNothingInTheSignedAgreement() {
        var before = campus.agreements().agreement(agreement);
        var sha256 = campus.signing().revision(agreement).orElseThrow().sha256();
        notes().saveCommitment(first, commitment, check(Progress.DROPPED, "Not needed", Optional.of(SPRING)));
        notes().saveItem(first, "roles", new ItemCheck(Optional.of(Verdict.NOT_WORKING), ""));
        service().hold(first, FALL);
        assertThat(campus.agreements().agreement(agreement)).isEqualTo(before);
        assertThat(campus.signing().revision(agreement).orElseThrow().sha256()).isEqualTo(sha256);
    }

    @Test
    void tellsWhatTheLastOneLeftOpen() {
        var promise = CheckInAgenda.of(campus.agreements().agreement(agreement))
                .promises("support")
                .getFirst();
        notes().saveItem(first, "roles", new ItemCheck(Optional.of(Verdict.ADJUST), "Less testing"));
        notes().saveItem(first, "clients", new ItemCheck(Optional.of(Verdict.WORKING), ""));
        notes().saveCommitment(first, commitment, check(Progress.STUCK, "", Optional.empty()));
        notes().saveSupport(first, promise.ref(), new SupportCheck(Optional.of(Seen.NOT_SEEN), ""));
        assertThat(leftOpen().isEmpty()).isTrue();
        service().hold(first, FALL);
        var open = leftOpen();
        assertThat(open.items()).extracting(matter -> matter.item().key()).containsExactly("roles");
        assertThat(open.commitments())
                .extracting(stuck -> stuck.commitment().id())
                .containsExactly(commitment);
        assertThat(open.support()).extracting(unseen -> unseen.promise().ref()).containsExactly(promise.ref());
    }

    private OpenMatters leftOpen() {
        return OpenMatters.ofLast(
                campus.agreements().agreement(agreement), service().checkIns(agreement));
    }

    @Test
    void averagesTheThreeCsOfWhoRatedThem() {
        var five = new ThreeCs(OptionalInt.of(5), OptionalInt.of(4), OptionalInt.empty());
        var two = new ThreeCs(OptionalInt.of(2), OptionalInt.empty(), OptionalInt.empty());
        notes().saveRating(first, campus.coach(agreement).person(), five);
        notes().saveRating(first, campus.principal(agreement).person(), two);
        service().hold(first, FALL);
        var trend = service().checkIns(agreement).stream()
                .filter(CheckIn::isHeld)
                .map(ThreeCsAverage::of)
                .toList();
        assertThat(trend).hasSize(1);
        assertThat(trend.getFirst().raters()).isEqualTo(2);
        assertThat(trend.getFirst().clarity()).hasValue(3.5);
        assertThat(trend.getFirst().communication()).hasValue(4);
        assertThat(trend.getFirst().collaboration()).isEmpty();
    }
}
