package org.campusaccord.application.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.testing.Problems.assertProblem;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.application.audit.AuditEvent;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.checkin.CheckIn;
import org.campusaccord.domain.checkin.CheckInId;
import org.campusaccord.domain.checkin.CheckInState;
import org.campusaccord.domain.checkin.ItemCheck;
import org.campusaccord.domain.checkin.Verdict;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.testing.OneCampusTest;
import org.junit.jupiter.api.Test;

@Beside
class CheckInServiceTest extends OneCampusTest {
    private static final LocalDate SIGNED = OneCampus.NOW.toLocalDate();
    private static final LocalDate FALL = LocalDate.of(2026, 9, 18);
    private static final LocalDate SPRING = LocalDate.of(2027, 5, 21);

    private CheckInService service() {
        return campus.workspace().checkIns();
    }

    private void on(LocalDate day) {
        campus.clock().set(day.atTime(15, 0));
    }

    private CheckInId begun(AgreementId agreement) {
        on(FALL);
        var id = service().checkIns(agreement).getFirst().id();
        service().begin(id);
        return id;
    }

    private CheckInId held(AgreementId agreement) {
        var id = begun(agreement);
        service().notes().saveItem(id, "roles", new ItemCheck(Optional.of(Verdict.ADJUST), "Too much testing"));
        service().hold(id, FALL);
        return id;
    }

    @Test
    void plansFromTheAgreementsOwnDatesWhenEverybodyHasSigned() {
        var checkIns = service().checkIns(campus.signed());
        assertThat(checkIns).extracting(CheckIn::plannedOn).containsExactly(FALL, SPRING);
        assertThat(checkIns).extracting(CheckIn::label).containsExactly("First of check-ins", "Last of check-ins");
        assertThat(checkIns).allMatch(CheckIn::fromTimeline);
        assertThat(checkIns).extracting(CheckIn::state).containsOnly(CheckInState.PLANNED);
    }

    @Test
    void plansNothingTwice() {
        var id = campus.signed();
        assertThat(service().planFromTimeline(id)).isEmpty();
        assertThat(service().checkIns(id)).hasSize(2);
    }

    @Test
    void leavesOneThatWasMovedWhereItIs() {
        var id = campus.signed();
        var moved = service().checkIns(id).getFirst();
        service().plan(moved.id(), moved.label(), FALL.plusDays(7));
        service().planFromTimeline(id);
        assertThat(service().checkIns(id)).extracting(CheckIn::plannedOn).containsExactly(FALL.plusDays(7), SPRING);
    }

    @Test
    void plansFromAnotherPartWhenAsked() {
        var id = campus.signed();
        service().checkIns(id).forEach(planned -> service().remove(planned.id()));
        service().planFromTimeline(id, new PartRef("timelines", "milestones"));
        assertThat(service().checkIns(id))
                .extracting(CheckIn::label)
                .containsExactly("First of milestones", "Last of milestones");
    }

    @Test
    void refusesCheckInBeforeTheSigning() {
        var draft = campus.complete();
        assertProblem("check-in.unsigned", () -> service().add(draft, "", FALL));
        assertProblem("check-in.unsigned", () -> service().planFromTimeline(draft));
        campus.signing().prepare(draft);
        assertProblem("check-in.unsigned", () -> service().add(draft, "", FALL));
    }

    @Test
    void refusesDayOutsideTheAgreementsYear() {
        var id = campus.signed();
        assertProblem("check-in.day", () -> service().add(id, "", SIGNED.minusDays(1)));
        assertProblem("check-in.day", () -> service().add(id, "", LocalDate.of(2027, 9, 1)));
        service().add(id, "A last look", LocalDate.of(2027, 8, 30));
        assertThat(service().checkIns(id)).hasSize(3);
    }

    @Test
    void beginsTheYearWithTheSchoolYearWhereNoMeetingHasADate() {
        var id = campus.complete();
        campus.agreements().changeMeetingDate(id, Optional.empty());
        assertThat(service().span(id).start()).isEqualTo(LocalDate.of(2026, 7, 1));
    }

    @Test
    void movesAndRemovesOneThatWasNotHeld() {
        var id = campus.signed();
        var added = service().add(id, "Winter", LocalDate.of(2027, 1, 20));
        service().plan(added, "Mid-year", LocalDate.of(2027, 1, 27));
        assertThat(service().checkIn(added).label()).isEqualTo("Mid-year");
        service().begin(added);
        service().notes().saveWords(added, "Something");
        service().remove(added);
        assertProblem("check-in.unknown", () -> service().checkIn(added));
    }

    @Test
    void removesWithARecordInTheLog() {
        var id = campus.signed();
        var added = service().add(id, "One more", FALL);
        service().remove(added);
        assertThat(campus.workspace().audit().events(id))
                .last()
                .satisfies(event -> assertThat(event.action()).isEqualTo(AuditAction.CHECK_IN_REMOVED))
                .satisfies(event -> assertThat(event.words()).isEqualTo(FALL.toString()));
    }

    @Test
    void holdsWithARecordInTheLog() {
        var id = campus.signed();
        var held = service().checkIn(held(id));
        assertThat(held.state()).isEqualTo(CheckInState.HELD);
        assertThat(held.heldOn()).contains(FALL);
        assertThat(campus.workspace().audit().events(id))
                .extracting(AuditEvent::action)
                .last()
                .isEqualTo(AuditAction.CHECK_IN_HELD);
    }

    @Test
    void refusesToHoldInTheFutureOrBeforeTheSigning() {
        var checkIn = begun(campus.signed());
        service().notes().saveWords(checkIn, "All is well");
        assertProblem("check-in.future", () -> service().hold(checkIn, FALL.plusDays(1)));
        assertProblem("check-in.before-signing", () -> service().hold(checkIn, SIGNED.minusDays(1)));
        assertThat(service().hold(checkIn, SIGNED).heldOn()).contains(SIGNED);
    }

    @Test
    void refusesToHoldAnEmptyOne() {
        var checkIn = begun(campus.signed());
        service().notes().saveItem(checkIn, "roles", ItemCheck.NONE);
        assertProblem("check-in.empty", () -> service().hold(checkIn, FALL));
    }

    @Test
    void refusesASecondOneUnderWay() {
        var id = campus.signed();
        begun(id);
        var other = service().checkIns(id).getLast().id();
        assertProblem("check-in.other-open", () -> service().begin(other));
    }

    @Test
    void refusesToChangeOneThatWasHeld() {
        var held = held(campus.signed());
        assertProblem("check-in.held", () -> service().notes().saveWords(held, "Later"));
        assertProblem("check-in.held", () -> service().plan(held, "Other", FALL));
        assertProblem("check-in.held", () -> service().remove(held));
        assertProblem("check-in.held", () -> service().begin(held));
    }

    @Test
    void opensTheLastOneAgainWithAllThatWasNoted() {
        var id = campus.signed();
        var held = held(id);
        service().reopen(held);
        var open = service().checkIn(held);
        assertThat(open.state()).isEqualTo(CheckInState.OPEN);
        assertThat(open.heldOn()).isEmpty();
        assertThat(open.item("roles").words()).isEqualTo("Too much testing");
        assertThat(campus.workspace().audit().events(id))
                .extracting(AuditEvent::action)
                .last()
                .isEqualTo(AuditAction.CHECK_IN_REOPENED);
    }

    @Test
    void refusesToOpenAgainWhatIsARecord() {
        var id = campus.signed();
        var first = held(id);
        on(FALL.plusDays(31));
        assertProblem("check-in.too-old", () -> service().reopen(first));
        var second = service().checkIns(id).getLast().id();
        service().begin(second);
        service().notes().saveWords(second, "Nothing to add");
        service().hold(second, FALL.plusDays(31));
        assertProblem("check-in.not-last", () -> service().reopen(first));
    }

    @Test
    void tellsNothingOfADeletedAgreement() {
        var id = campus.signed();
        var checkIn = service().checkIns(id).getFirst().id();
        campus.workspace().deletion().delete(id, "Begun for the wrong campus");
        assertThat(service().checkIns(id)).isEqualTo(List.of());
        assertProblem("check-in.unknown", () -> service().checkIn(checkIn));
    }

    @Test
    void goesForGoodWithItsAgreement() {
        var id = campus.signed();
        held(id);
        assertThat(campus.workspace().deletion().belongings(id).checkIns()).isEqualTo(2);
        campus.workspace().deletion().delete(id, "Begun for the wrong campus");
        for (int day = 0; day <= 40; day += 5) {
            on(FALL.plusDays(day));
            campus.workspace().deletion().removeExpired();
        }
        assertThat(campus.workspace().deletion().deleted()).isEmpty();
        assertThat(campus.workspace().check().run().rows()).containsEntry("CHECK_IN", 0L);
    }
}
