package org.campusaccord.application.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.campusaccord.testing.RosterTables.table;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.campusaccord.application.Transactions;
import org.campusaccord.application.audit.AuditService;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.Campus;
import org.campusaccord.domain.campus.Level;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.Person;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.testing.InMemoryAuditLog;
import org.campusaccord.testing.InMemoryCampusStore;
import org.campusaccord.testing.InMemoryTransactions;
import org.junit.jupiter.api.Test;

class RosterImportTest {
    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final String HEADINGS = "Campus|Code|Principal|Principal Email|Coaches|Coach Emails";

    private final InMemoryCampusStore store = new InMemoryCampusStore();
    private final Transactions transactions = new InMemoryTransactions(store);
    private final AuditService audit = InMemoryAuditLog.forgotten(transactions);

    @Test
    void addsCampusesPeopleAndRoles() {
        var summary = apply("Sumac|041|Ada Reyes|ada@a.example|Tom Lee; Ann Ray|");
        assertThat(summary).isEqualTo(new ImportSummary(1, 0, 3, 3));
        assertThat(names("Sumac", Role.PRINCIPAL)).containsExactly("Ada Reyes");
        assertThat(names("Sumac", Role.COACH)).containsExactly("Ann Ray", "Tom Lee");
    }

    @Test
    void changesNothingInPreview() {
        preview("Sumac|041|Ada Reyes|||");
        assertThat(store.campuses()).isEmpty();
    }

    @Test
    void changesNothingWhenImportedAgain() {
        var rows =
                new String[] {"Sumac|041|Ada Reyes|ada@a.example|Tom Lee|", "Iris|042|Bo Day||Tom Lee|tom@a.example"};
        apply(rows);
        var campuses = store.campusYears(YEAR);
        assertThat(apply(rows)).isEqualTo(new ImportSummary(0, 2, 0, 0));
        assertThat(store.campusYears(YEAR)).isEqualTo(campuses);
    }

    @Test
    void tellsNewCampusesFromKnownOnes() {
        store.addCampus("Sumac Middle", "0041", Level.MIDDLE);
        store.addCampus("Iris", "", Level.OTHER);
        assertThat(preview("Sumac|41||||", "IRIS|042||||", "Fern|043||||").campuses())
                .extracting(CampusMatch::isNew)
                .containsExactly(false, false, true);
    }

    @Test
    void keepsNameTypedByHandAndFillsInWhatIsMissing() {
        store.addCampus("Iris", "", Level.OTHER);
        apply("IRIS|042|||||");
        assertThat(store.campuses()).extracting(Campus::name, Campus::code).containsExactly(tuple("Iris", "042"));
    }

    @Test
    void refusesTwoRowsThatMeanOneKnownCampus() {
        store.addCampus("Iris", "042", Level.OTHER);
        var preview = preview("Fern|042||||", "Iris|||||");
        assertThat(preview.errors()).singleElement().satisfies(error -> {
            assertThat(error.row()).isEqualTo(3);
            assertThat(error.problem().key()).isEqualTo("roster.name-taken");
        });
    }

    @Test
    void keepsOnePersonOnSeveralCampuses() {
        apply(
                "Sumac|041|Ada Reyes|ada@a.example|Tom Lee|",
                "Iris|042|Dr. Ada Reyes|ADA@a.example|TOM LEE|tom@a.example");
        assertThat(store.people())
                .extracting(Person::name, Person::email)
                .containsExactly(tuple("Ada Reyes", "ada@a.example"), tuple("Tom Lee", "tom@a.example"));
    }

    @Test
    void keepsPeopleApartWhoShareANameOnly() {
        apply("Sumac|041|||Tom Lee|tom1@a.example", "Iris|042|||Tom Lee|tom2@a.example");
        assertThat(store.people())
                .extracting(Person::email)
                .containsExactlyInAnyOrder("tom1@a.example", "tom2@a.example");
    }

    @Test
    void keepsPeopleApartWhoShareAMailboxOnly() {
        var rows = new String[] {"Sumac|041|Ada Reyes|office@a.example||", "Iris|042|Bo Day|office@a.example||"};
        apply(rows);
        assertThat(apply(rows).peopleAdded()).isZero();
        assertThat(store.people()).extracting(Person::name).containsExactly("Ada Reyes", "Bo Day");
    }

    @Test
    void replacesPrincipalInThatYearOnly() {
        apply("Sumac|041|Ada Reyes|||");
        var later = new SchoolYear(2027);
        roster(later, "Sumac|041|Ada Reyes|||");
        roster(later, "Sumac|041|Bo Day|||");
        assertThat(names("Sumac", Role.PRINCIPAL)).containsExactly("Ada Reyes");
        assertThat(names("Sumac", Role.PRINCIPAL, later)).containsExactly("Bo Day");
    }

    @Test
    void keepsPrincipalWhenRosterHasNone() {
        apply("Sumac|041|Ada Reyes|||");
        apply("Sumac|041||||");
        assertThat(names("Sumac", Role.PRINCIPAL)).containsExactly("Ada Reyes");
    }

    @Test
    void addsCoachesAndRemovesNone() {
        apply("Sumac|041|||Tom Lee|");
        apply("Sumac|041|||Ann Ray|");
        assertThat(names("Sumac", Role.COACH)).containsExactly("Ann Ray", "Tom Lee");
    }

    @Test
    void principalWhoIsAlsoListedAsCoachIsPrincipalOnly() {
        assertThat(apply("Sumac|041|Ada Reyes|ada@a.example|Ada Reyes; Tom Lee|")
                        .rolesAssigned())
                .isEqualTo(2);
        assertThat(names("Sumac", Role.PRINCIPAL)).containsExactly("Ada Reyes");
        assertThat(names("Sumac", Role.COACH)).containsExactly("Tom Lee");
    }

    @Test
    void coachWhoBecomesPrincipalIsCoachNoLonger() {
        apply("Sumac|041|Ada Reyes||Tom Lee; Ann Ray|");
        apply("Sumac|041|Tom Lee||Ann Ray|");
        assertThat(names("Sumac", Role.PRINCIPAL)).containsExactly("Tom Lee");
        assertThat(names("Sumac", Role.COACH)).containsExactly("Ann Ray");
    }

    @Test
    void principalWhoBecomesCoachIsPrincipalNoLonger() {
        apply("Sumac|041|Ada Reyes||Tom Lee|");
        apply("Sumac|041|Bo Day||Tom Lee; Ada Reyes|");
        assertThat(names("Sumac", Role.PRINCIPAL)).containsExactly("Bo Day");
        assertThat(names("Sumac", Role.COACH)).containsExactly("Ada Reyes", "Tom Lee");
    }

    @Test
    void takesNewAddressOfPrincipalWhoIsThereAlready() {
        apply("Sumac|041|Ada Reyes|ada@old.example||");
        assertThat(apply("Sumac|041|Ada Reyes|ada@new.example||").peopleAdded()).isZero();
        assertThat(store.people()).extracting(Person::email).containsExactly("ada@new.example");
    }

    @Test
    void importsNothingWhileThereIsAnError() {
        var preview = preview("Sumac|041||||", "|042||||");
        assertThat(preview.canApply()).isFalse();
        assertProblem("roster.has-errors", () -> roster().apply(preview));
        assertThat(store.campuses()).isEmpty();
    }

    @Test
    void importsNothingWhenTheStoreFailsHalfway() {
        var preview = preview("Sumac|041|Ada Reyes|||", "Iris|042||||");
        var failing = new RosterImport(file -> table(HEADINGS), new StoreWithoutIris(store), transactions, audit);
        assertThatThrownBy(() -> failing.apply(preview)).isInstanceOf(IllegalStateException.class);
        assertThat(store.campuses()).isEmpty();
        assertThat(store.people()).isEmpty();
    }

    @Test
    void listsTheFirstErrorsAndCountsAll() {
        var rows = IntStream.range(0, 60).mapToObj(i -> "|" + i + "||||").toArray(String[]::new);
        var preview = preview(rows);
        assertThat(preview.errors()).hasSize(RosterImport.ERRORS_SHOWN);
        assertThat(preview.errorCount()).isEqualTo(60);
    }

    @Test
    void notesWhatIsMissingAndWhatWasRewritten() {
        assertThat(preview("SUMAC|041||||", "Iris|042|Ada Reyes||Tom Lee|").notes())
                .containsExactly(
                        new RosterNote(RosterNote.Kind.WITHOUT_PRINCIPAL, 1),
                        new RosterNote(RosterNote.Kind.WITHOUT_COACH, 1),
                        new RosterNote(RosterNote.Kind.REWRITTEN, 1));
    }

    @Test
    void refusesHeadingsWithoutRows() {
        assertProblem("roster.no-rows", () -> preview("|||||"));
    }

    private static void assertProblem(String key, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().key()).isEqualTo(key));
    }

    private ImportSummary apply(String... rows) {
        return roster(YEAR, rows);
    }

    private ImportSummary roster(SchoolYear year, String... rows) {
        var roster = roster(rows);
        return roster.apply(roster.preview(Path.of("roster.csv"), year));
    }

    private RosterPreview preview(String... rows) {
        return roster(rows).preview(Path.of("roster.csv"), YEAR);
    }

    private RosterImport roster(String... rows) {
        var lines = new String[rows.length + 1];
        lines[0] = HEADINGS;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        return new RosterImport(file -> table(lines), store, transactions, audit);
    }

    private List<String> names(String campus, Role role) {
        return names(campus, role, YEAR);
    }

    private List<String> names(String campus, Role role, SchoolYear year) {
        return store.campusYears(year).stream()
                .filter(entry -> entry.campus().name().equals(campus))
                .flatMap(entry -> entry.in(role).stream())
                .map(Party::name)
                .toList();
    }
}
