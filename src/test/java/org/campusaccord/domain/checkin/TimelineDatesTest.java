package org.campusaccord.domain.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.campusaccord.application.checkin.CheckInService;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.Answer.Milestone;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.testing.OneCampusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Dates of a timeline that cannot be planned as check-ins are told, until somebody has planned them by hand. */
@Beside
class TimelineDatesTest extends OneCampusTest {
    private static final PartRef DATES = new PartRef("timelines", "check-ins");
    private static final LocalDate WINTER = LocalDate.of(2027, 1, 20);
    private static final Milestone MIDYEAR = new Milestone("Midyear", Optional.of(WINTER), "");
    private static final Milestone FAR = new Milestone("A look back", Optional.of(LocalDate.of(2030, 1, 9)), "");
    private static final Milestone UNDATED = new Milestone("In spring", Optional.empty(), "");

    private AgreementId id = new AgreementId(0);

    @BeforeEach
    void complete() {
        id = campus.complete();
    }

    private CheckInService service() {
        return campus.workspace().checkIns();
    }

    private void name(PartRef part, Milestone... dates) {
        campus.agreements().saveAnswer(id, part, new Answer.Milestones(List.of(dates)));
    }

    private void sign() {
        campus.signing().prepare(id);
        var agreement = campus.agreements().agreement(id);
        agreement.parties().forEach(party -> campus.sign(id, party, OneCampus.drawn()));
    }

    private TimelineDates dates() {
        return new TimelineDates(campus.agreements().agreement(id), service().span(id));
    }

    private List<Milestone> unplanned() {
        return dates().unplanned(service().checkIns(id));
    }

    @Test
    void tellsWhatLiesOutsideTheYear() {
        name(DATES, MIDYEAR, FAR);
        sign();

        assertThat(service().checkIns(id)).extracting(CheckIn::label).containsExactly("Midyear");
        assertThat(unplanned()).containsExactly(FAR);
    }

    @Test
    void tellsWhatHasNoDate() {
        name(DATES, MIDYEAR, UNDATED);

        assertThat(unplanned()).containsExactly(UNDATED);
    }

    @Test
    void tellsNothingTwiceOnceItIsPlannedByHand() {
        name(DATES, MIDYEAR, FAR);
        sign();
        service().add(id, FAR.label(), WINTER.plusDays(30));

        assertThat(unplanned()).isEmpty();
    }

    @Test
    void tellsItAgainOnceWhatWasPlannedByHandIsRemoved() {
        name(DATES, FAR, MIDYEAR);
        sign();
        service().remove(service().add(id, FAR.label(), WINTER));

        assertThat(unplanned()).containsExactly(FAR);
    }

    @Test
    void doesNotTakeAnotherCheckInForTheOneThatIsNotPlanned() {
        var again = new Milestone(MIDYEAR.label(), FAR.date(), "");
        name(DATES, MIDYEAR, again);
        sign();

        assertThat(unplanned()).containsExactly(again);
    }

    @Test
    void saysNothingOfPartsFromWhichNobodyPlans() {
        name(new PartRef("timelines", "milestones"), FAR);
        sign();

        assertThat(unplanned()).isEmpty();
    }

    @Test
    void tellsWhatIsLeftOfAnotherPartFromWhichSomebodyPlanned() {
        var part = new PartRef("timelines", "milestones");
        name(part, MIDYEAR, FAR);
        sign();
        service().planFromTimeline(id, part);

        assertThat(unplanned()).containsExactly(FAR);
    }

    @Test
    void offersOnlyPartsFromWhichSomethingCanBePlanned() {
        name(DATES, FAR, UNDATED);

        assertThat(dates().plannableParts()).isNotEmpty().doesNotContain(DATES);
    }
}
