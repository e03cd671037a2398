package org.campusaccord.application.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.Answer.Milestone;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.checkin.CheckIn;
import org.campusaccord.domain.checkin.ItemCheck;
import org.campusaccord.domain.checkin.Verdict;
import org.campusaccord.testing.Amending;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The agreement's own dates are September 18 and May 21; an amendment changes them. */
@Beside
class AmendedTimelineTest extends OneCampusTest {
    private static final PartRef DATES = new PartRef("timelines", "check-ins");
    private static final String FIRST = "First of check-ins";
    private static final String LAST = "Last of check-ins";
    private static final LocalDate FALL = LocalDate.of(2026, 9, 18);
    private static final LocalDate SPRING = LocalDate.of(2027, 5, 21);
    private static final LocalDate WINTER = LocalDate.of(2027, 1, 15);

    private AgreementId id;

    @BeforeEach
    void sign() {
        id = campus.signed();
    }

    private CheckInService service() {
        return campus.workspace().checkIns();
    }

    private List<CheckIn> checkIns() {
        return service().checkIns(id);
    }

    private static Milestone date(String label, LocalDate day) {
        return new Milestone(label, Optional.of(day), "");
    }

    private void amend(Milestone... dates) {
        var amending = new Amending(campus);
        var written = amending.written(id, "New words about roles.");
        var amendments = campus.workspace().amendments();
        amendments.saveAnswer(written.id(), DATES, new Answer.Milestones(List.of(dates)));
        amendments.lay(written.id());
        amending.signAll(id);
    }

    @Test
    void newDateGetsACheckIn() {
        amend(date(FIRST, FALL), date("Midyear", WINTER), date(LAST, SPRING));

        assertThat(checkIns()).extracting(CheckIn::plannedOn).containsExactly(FALL, WINTER, SPRING);
        assertThat(checkIns()).extracting(CheckIn::label).containsExactly(FIRST, "Midyear", LAST);
    }

    @Test
    void checkInMovesWithItsDate() {
        var before = checkIns();
        amend(date(FIRST, WINTER), date(LAST, SPRING));

        assertThat(checkIns()).extracting(CheckIn::id).containsExactlyElementsOf(ids(before));
        assertThat(checkIns()).extracting(CheckIn::plannedOn).containsExactly(WINTER, SPRING);
    }

    @Test
    void checkInKeepsItsDayUnderANewName() {
        var before = checkIns();
        amend(date("Autumn", FALL), date(LAST, SPRING));

        assertThat(checkIns()).extracting(CheckIn::id).containsExactlyElementsOf(ids(before));
        assertThat(checkIns()).extracting(CheckIn::label).containsExactly("Autumn", LAST);
    }

    private static List<org.campusaccord.domain.checkin.CheckInId> ids(List<CheckIn> checkIns) {
        return checkIns.stream().map(CheckIn::id).toList();
    }

    @Test
    void checkInGoesWithItsDate() {
        amend(date(LAST, SPRING));

        assertThat(checkIns()).extracting(CheckIn::plannedOn).containsExactly(SPRING);
    }

    @Test
    void datesOfOneNameAreToldApart() {
        amend(date("Check-in", FALL), date("Check-in", SPRING));
        amend(date("Check-in", FALL), date("Check-in", WINTER), date("Check-in", SPRING));

        assertThat(checkIns()).extracting(CheckIn::plannedOn).containsExactly(FALL, WINTER, SPRING);
    }

    @Test
    void whatSomebodyMovedByHandStays() {
        service().plan(checkIns().getFirst().id(), FIRST, FALL.plusDays(7));
        amend(date(LAST, SPRING));

        assertThat(checkIns()).extracting(CheckIn::plannedOn).containsExactly(FALL.plusDays(7), SPRING);
    }

    @Test
    void whatIsHeldStays() {
        campus.clock().set(FALL.atTime(15, 0));
        var first = checkIns().getFirst().id();
        service().begin(first);
        service().notes().saveItem(first, "roles", new ItemCheck(Optional.of(Verdict.ADJUST), ""));
        service().hold(first, FALL);
        amend(date(LAST, WINTER));

        assertThat(checkIns()).extracting(CheckIn::day).containsExactly(FALL, WINTER);
        assertThat(service().checkIn(first).isHeld()).isTrue();
    }

    @Test
    void amendmentOfOtherWordsBringsBackNothingThatWasTakenAway() {
        service().remove(checkIns().getFirst().id());
        var amending = new Amending(campus);
        amending.laid(id, "New words about roles.");
        amending.signAll(id);

        assertThat(checkIns()).extracting(CheckIn::plannedOn).containsExactly(SPRING);
    }

    @Test
    void checkInCanBeTakenAwayThoughAnAmendmentCameOfIt() {
        var first = checkIns().getFirst().id();
        service().begin(first);
        campus.workspace().amendments().begin(id, Optional.of(first));
        service().remove(first);

        assertThat(checkIns()).extracting(CheckIn::plannedOn).containsExactly(SPRING);
        assertThat(campus.workspace().check().run().findings()).isEmpty();
    }
}
