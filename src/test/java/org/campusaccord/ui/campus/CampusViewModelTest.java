package org.campusaccord.ui.campus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.domain.campus.Level;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.Person;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.testing.OneCampusTest;
import org.campusaccord.ui.DirectTasks;
import org.campusaccord.ui.campus.YearPlan.NextStep;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CampusViewModelTest extends OneCampusTest {
    private final List<Problem> failures = new ArrayList<>();
    private CampusViewModel model;

    @BeforeEach
    void open() {
        model = new CampusViewModel(
                campus.workspace(),
                new DirectTasks(),
                campus.clock(),
                campus.campus().id(),
                OneCampus.YEAR,
                failure -> {
                    if (failure instanceof ProblemException expected) {
                        failures.add(expected.problem());
                    }
                });
        model.load();
    }

    private CampusContent content() {
        return model.contentProperty().get().orElseThrow();
    }

    @Test
    void leadsFromNothingToSigned() {
        assertThat(content().plan().next()).isEqualTo(NextStep.START);
        var draft = campus.draft();
        model.load();
        assertThat(content().plan().next()).isEqualTo(NextStep.CONTINUE);
        assertThat(draft).isNotNull();
    }

    @Test
    void leadsToTheReviewOnceEveryItemIsSettled() {
        campus.complete();
        model.load();

        assertThat(content().plan().next()).isEqualTo(NextStep.REVIEW);
    }

    @Test
    void leadsToTheSignedText() {
        var signed = campus.signed();
        model.load();
        var places = new ArrayList<Place>();
        model.takeNextStep(places::add);

        assertThat(content().plan().next()).isEqualTo(NextStep.OPEN);
        assertThat(places).containsExactly(new Place.Review(signed));
    }

    @Test
    void leadsToTheCheckInOnceItsWeekHasCome() {
        var signed = campus.signed();
        var today = LocalDate.now(campus.clock());
        var checkIn = campus.workspace().checkIns().add(signed, "Fall", today.plusDays(8));
        model.load();
        assertThat(content().plan().next()).isEqualTo(NextStep.OPEN);

        campus.workspace().checkIns().plan(checkIn, "Fall", today.plusDays(6));
        model.load();
        var places = new ArrayList<Place>();
        model.takeNextStep(places::add);

        assertThat(content().plan().next()).isEqualTo(NextStep.CHECK_IN);
        assertThat(places).containsExactly(new Place.CheckIn(checkIn));
    }

    @Test
    void leadsToTheReviewOfTheYearThatIsBegunAsTheYearEnds() {
        var signed = campus.signed();
        campus.clock().set(LocalDate.of(2027, 5, 20).atTime(10, 0));
        campus.workspace().yearReviews().begin(signed);
        model.load();
        var places = new ArrayList<Place>();
        model.takeNextStep(places::add);

        assertThat(content().plan().next()).isEqualTo(NextStep.YEAR_REVIEW);
        assertThat(places).containsExactly(new Place.YearReview(signed));
    }

    @Test
    void saysBesideTheFieldThatANameIsMissing() {
        model.addPerson(Role.COACH, " ", "", Optional.empty(), () -> {});

        assertThat(model.personProblemProperty().get()).map(Problem::key).contains("name.missing");
    }

    /** At another campus. */
    private void principalElsewhere(String name) {
        var campuses = campus.workspace().campuses();
        var bluestem = campuses.add("Bluestem Middle", "", Level.MIDDLE);
        campuses.assign(bluestem.id(), OneCampus.YEAR, Role.PRINCIPAL, name, "");
        model.load();
    }

    @Test
    void offersNobodyWhoHasARoleHereAlready() {
        principalElsewhere("Íñigo Arriaga");

        assertThat(model.matching("íñigo")).extracting(Person::name).containsExactly("Íñigo Arriaga");
    }

    @Test
    void offersPeopleAsTheirNamesAreTyped() {
        principalElsewhere("Zoë O’Brien-Muñoz");

        assertThat(model.matching("zoe o'brien-munoz")).extracting(Person::name).containsExactly("Zoë O’Brien-Muñoz");
    }

    @Test
    void refusesTheNameOfAnotherCampus() {
        campus.workspace().campuses().add("Bluestem Middle", "", Level.MIDDLE);
        model.changeCampus("bluestem middle", "", Level.MIDDLE, () -> {});

        assertThat(model.campusProblemProperty().get()).map(Problem::key).contains("campus.duplicate");
        assertThat(content().campus().campus().name()).isEqualTo("Live Oak Elementary");
    }

    @Test
    void takesARoleFromAPerson() {
        model.removePerson(content().campus().in(Role.COACH).getFirst());

        assertThat(content().campus().parties()).extracting(Party::role).containsExactly(Role.PRINCIPAL);
        assertThat(failures).isEmpty();
    }
}
