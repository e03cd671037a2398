package org.campusaccord.ui.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.Commitment;
import org.campusaccord.domain.checkin.CheckIn;
import org.campusaccord.domain.checkin.CheckInId;
import org.campusaccord.domain.checkin.CommitmentCheck;
import org.campusaccord.domain.checkin.Progress;
import org.campusaccord.domain.checkin.Verdict;
import org.campusaccord.domain.protocol.AgendaItem;
import org.campusaccord.testing.OneCampusTest;
import org.campusaccord.ui.DirectTasks;
import org.campusaccord.ui.NoDelay;
import org.campusaccord.ui.saving.Saver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CheckInViewModelTest extends OneCampusTest {
    private static final LocalDate FALL = LocalDate.of(2026, 9, 18);

    private final List<String> failures = new ArrayList<>();
    private AgreementId agreement;
    private CheckInId first;
    private CheckInId second;

    @BeforeEach
    void open() {
        agreement = campus.signed();
        var planned = campus.workspace().checkIns().checkIns(agreement);
        first = planned.getFirst().id();
        second = planned.getLast().id();
        campus.clock().set(FALL.atTime(15, 0));
        campus.workspace().checkIns().begin(first);
    }

    private CheckInViewModel model(CheckInId id) {
        var tasks = new DirectTasks();
        return new CheckInViewModel(
                Loaded.read(campus.workspace(), id),
                campus.workspace().checkIns(),
                tasks,
                new Saver(tasks, new NoDelay()),
                failure -> failures.add(((ProblemException) failure).problem().key()));
    }

    private CheckIn kept(CheckInId id) {
        return campus.workspace().checkIns().checkIn(id);
    }

    private AgendaItem item(String key) {
        return campus.agreements().agreement(agreement).protocol().item(key).orElseThrow();
    }

    private Commitment commitment() {
        return campus.agreements().agreement(agreement).commitments().getFirst();
    }

    private static List<String> keys(CheckInViewModel model) {
        return model.stops().stream().map(Stop::key).toList();
    }

    @Test
    void walksTheItemsInTheirOrderAtFirst() {
        var model = model(first);
        assertThat(keys(model)).startsWith("goals", "roles").endsWith("confidentiality", "closing");
        assertThat(model.currentProperty().get().key()).isEqualTo("goals");
        assertThat(model.unsaid()).isEqualTo(9);
    }

    @Test
    void bringsItemsWithSomethingOpenFirst() {
        var before = model(first);
        before.say(item("timelines"), Optional.of(Verdict.ADJUST), "", _ -> {});
        before.say(item("roles"), Optional.of(Verdict.NOT_WORKING), "", _ -> {});
        before.finish(FALL, _ -> {});
        campus.workspace().checkIns().begin(second);
        assertThat(keys(model(second))).startsWith("roles", "timelines", "goals", "clients");
    }

    @Test
    void keepsWhatIsSaidAndResumesAtTheFirstItemWithoutAWord() {
        var model = model(first);
        model.say(item("goals"), Optional.of(Verdict.WORKING), "On track", _ -> {});
        assertThat(kept(first).item("goals").words()).isEqualTo("On track");
        assertThat(model(first).currentProperty().get().key()).isEqualTo("roles");
    }

    @Test
    void tellsAWrongDateBesideItsCommitmentAndKeepsTheRest() {
        var told = new ArrayList<String>();
        var model = model(first);
        var tooEarly = Optional.of(LocalDate.of(2020, 1, 1));
        model.say(
                commitment(),
                Optional.of(Progress.STUCK),
                "",
                tooEarly,
                problem -> problem.map(Problem::key).ifPresent(told::add));
        assertThat(told).containsExactly("check-in.due");
        assertThat(kept(first).commitments()).isEmpty();
    }

    @Test
    void keepsTheNoteAndTheDateOfACommitmentWhoseProgressIsTakenBack() {
        var due = Optional.of(FALL.plusDays(30));
        var model = model(first);
        model.say(commitment(), Optional.of(Progress.STUCK), "No room yet", due, _ -> {});
        model.say(commitment(), Optional.empty(), "No room yet", due, _ -> {});
        assertThat(kept(first).commitment(commitment().id()))
                .isEqualTo(new CommitmentCheck(Optional.empty(), "No room yet", due));
        assertThat(model(first).loaded().awaited(item("goals"))).hasSize(1);
    }

    @Test
    void leavesOutWhatIsDoneSinceAnEarlierOne() {
        var before = model(first);
        before.say(commitment(), Optional.of(Progress.DONE), "", Optional.empty(), _ -> {});
        assertThat(before.loaded().awaited(item("goals"))).hasSize(1);
        before.finish(FALL, _ -> {});
        assertThat(model(second).loaded().awaited(item("goals"))).isEmpty();
    }

    @Test
    void asksForTheStandingMeetingOnce() {
        var loaded = model(first).loaded();
        assertThat(loaded.agreement().protocol().items().stream().filter(loaded::asksForMeetings))
                .hasSize(1);
    }

    @Test
    void holdsOnlyWhatTheStoreHas() {
        var model = model(first);
        model.sayMeetings(OptionalInt.of(3), OptionalInt.of(0), _ -> {});
        model.say(item("goals"), Optional.of(Verdict.WORKING), "x".repeat(100_001), _ -> {});
        var held = new ArrayList<CheckIn>();
        model.finish(FALL, held::add);
        assertThat(held).isEmpty();
        model.say(item("goals"), Optional.of(Verdict.WORKING), "x", _ -> {});
        model.finish(FALL, held::add);
        assertThat(held).hasSize(1);
    }

    @Test
    void tellsWhyADayIsRefused() {
        var model = model(first);
        model.sayClosing("All is well", _ -> {});
        model.finish(FALL.plusDays(1), _ -> {});
        assertThat(failures).containsExactly("check-in.future");
    }
}
