package org.campusaccord.application.yearend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AmendmentKind;
import org.campusaccord.domain.amendment.Amendment;
import org.campusaccord.domain.amendment.AmendmentId;
import org.campusaccord.domain.amendment.AmendmentState;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.checkin.CheckIn;
import org.campusaccord.domain.checkin.CheckInId;
import org.campusaccord.domain.checkin.CheckInState;
import org.campusaccord.domain.checkin.CommitmentCheck;
import org.campusaccord.domain.checkin.Progress;
import org.campusaccord.domain.checkin.StandingMeetings;
import org.campusaccord.domain.checkin.ThreeCs;
import org.campusaccord.domain.yearend.YearFigures;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Beside
class YearInFiguresTest {
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 6);
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 12);

    @TempDir
    Path folder;

    private Optional<Agreement> agreement = Optional.empty();

    @BeforeEach
    void sign() {
        try (var campus = OneCampus.in(folder)) {
            agreement = Optional.of(campus.agreements().agreement(campus.signed()));
        }
    }

    private Agreement signed() {
        return agreement.orElseThrow();
    }

    private YearFigures figures(CheckIn... checkIns) {
        return YearInFigures.of(signed(), List.of(checkIns), List.of());
    }

    private CheckIn checkIn(LocalDate day, CheckInState state, CommitmentCheck said, ThreeCs... ratings) {
        var rated = new HashMap<PersonId, ThreeCs>();
        for (int i = 0; i < ratings.length; i++) {
            rated.put(signed().parties().get(i).person(), ratings[i]);
        }
        return new CheckIn(
                new CheckInId(day.toEpochDay()),
                new AgreementId(1),
                "",
                day,
                false,
                state,
                state == CheckInState.HELD ? Optional.of(day) : Optional.empty(),
                Map.of(),
                Map.of(signed().commitments().getFirst().id(), said),
                Map.of(),
                Map.of(),
                rated,
                new StandingMeetings(OptionalInt.of(6), OptionalInt.of(1)),
                "");
    }

    private static CommitmentCheck said(Progress progress) {
        return new CommitmentCheck(Optional.of(progress), "", Optional.empty());
    }

    private static ThreeCs rated(int all) {
        return new ThreeCs(OptionalInt.of(all), OptionalInt.of(all), OptionalInt.empty());
    }

    private static Amendment amendment(AmendmentKind kind, AmendmentState state) {
        return new Amendment(
                new AmendmentId(1),
                new AgreementId(1),
                kind,
                1,
                "",
                Optional.empty(),
                Optional.empty(),
                state,
                Map.of(),
                Map.of(),
                List.of(),
                true,
                Set.of(),
                Optional.empty(),
                Instant.EPOCH,
                Optional.empty());
    }

    @Test
    void tellsOfACommitmentWhatWasSaidLast() {
        var figures = figures(
                checkIn(JANUARY, CheckInState.HELD, said(Progress.DONE)),
                checkIn(OCTOBER, CheckInState.HELD, said(Progress.STUCK)));

        assertThat(figures.commitments(Optional.of(Progress.DONE))).isEqualTo(1);
    }

    @Test
    void keepsWhatWasSaidWhenALaterCheckInSaysNothing() {
        var figures = figures(
                checkIn(OCTOBER, CheckInState.HELD, said(Progress.STUCK)),
                checkIn(JANUARY, CheckInState.HELD, CommitmentCheck.NONE));

        assertThat(figures.commitments(Optional.of(Progress.STUCK))).isEqualTo(1);
    }

    @Test
    void takesTheDateThatWasAgreedLast() {
        var later = new CommitmentCheck(Optional.empty(), "", Optional.of(JANUARY));
        var figures = figures(checkIn(OCTOBER, CheckInState.HELD, later));

        assertThat(figures.commitments().getFirst().due()).contains(JANUARY);
        assertThat(figures.commitments().getFirst().owner()).isEqualTo("Nguyễn Thị Hồng");
    }

    @Test
    void countsPlannedCheckInsAndThoseHeld() {
        var figures = figures(
                checkIn(OCTOBER, CheckInState.HELD, CommitmentCheck.NONE),
                checkIn(JANUARY, CheckInState.PLANNED, CommitmentCheck.NONE));

        assertThat(figures.checkInsHeld()).isEqualTo(1);
        assertThat(figures.checkInsPlanned()).isEqualTo(2);
        assertThat(figures.meetingsKept()).isEqualTo(6);
    }

    @Test
    void takesTheMeanOfAllWhoRatedInTenths() {
        var figures = figures(checkIn(OCTOBER, CheckInState.HELD, CommitmentCheck.NONE, rated(4), rated(3), rated(3)));

        assertThat(figures.threeCs().getFirst().clarity()).hasValue(33);
        assertThat(figures.threeCs().getFirst().collaboration()).isEmpty();
    }

    @Test
    void leavesOutCheckInsWithoutRatings() {
        assertThat(figures(checkIn(OCTOBER, CheckInState.HELD, CommitmentCheck.NONE))
                        .threeCs())
                .isEmpty();
    }

    @Test
    void countsSignedChangesOnly() {
        var figures = YearInFigures.of(
                signed(),
                List.of(),
                List.of(
                        amendment(AmendmentKind.CHANGE, AmendmentState.SIGNED),
                        amendment(AmendmentKind.CHANGE, AmendmentState.WITHDRAWN),
                        amendment(AmendmentKind.AFFIRMATION, AmendmentState.SIGNED)));

        assertThat(figures.amendments()).isEqualTo(1);
    }
}
