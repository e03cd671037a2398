package org.campusaccord.ui.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.agreement.AgreementContent;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.Commitment;
import org.campusaccord.domain.agreement.CommitmentId;
import org.campusaccord.domain.agreement.ItemOutcome;
import org.campusaccord.domain.agreement.ItemState;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.protocol.AgendaItem;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.testing.OneCampusTest;
import org.campusaccord.ui.DirectTasks;
import org.campusaccord.ui.NoDelay;
import org.campusaccord.ui.saving.Saver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WalkthroughViewModelTest extends OneCampusTest {
    private static final String FAR_TOO_LONG = "a".repeat(100_001);

    private final Saver saver = new Saver(new DirectTasks(), new NoDelay());
    private AgreementId id;
    private Optional<Problem> told = Optional.empty();

    @BeforeEach
    void open() {
        id = campus.draft();
    }

    private WalkthroughViewModel model(String itemKey) {
        return new WalkthroughViewModel(
                campus.agreements(),
                campus.workspace().rollOvers(),
                new DirectTasks(),
                saver,
                failure -> {
                    throw failure;
                },
                Loaded.read(campus.workspace(), id),
                itemKey);
    }

    private WalkthroughViewModel model() {
        return model("");
    }

    private static AgendaItem item(WalkthroughViewModel model, String key) {
        return model.agreement().protocol().item(key).orElseThrow();
    }

    private void end(String key, ItemOutcome outcome, String words) {
        var model = model();
        model.say(item(model, key), outcome, words, problem -> told = problem);
    }

    private ItemState kept(String key) {
        return campus.agreements().agreement(id).state(key);
    }

    @Test
    void beginsWithTheFirstItem() {
        assertThat(model().currentProperty().get().key()).isEqualTo("goals");
    }

    @Test
    void resumesWhereThePersonStopped() {
        var model = model();
        model.open(item(model, "support"));

        assertThat(model().currentProperty().get().key()).isEqualTo("support");
    }

    @Test
    void opensTheItemAskedFor() {
        campus.agreements().rememberItem(id, "support");

        assertThat(model("clients").currentProperty().get().key()).isEqualTo("clients");
    }

    @Test
    void resumesWhenTheItemAskedForIsNotThere() {
        campus.agreements().rememberItem(id, "support");

        assertThat(model("weather").currentProperty().get().key()).isEqualTo("support");
    }

    @Test
    void endsTheAgendaAtBothEnds() {
        assertThat(model("goals").neighbour(-1)).isEmpty();
        assertThat(model("confidentiality").neighbour(1)).isEmpty();
    }

    @Test
    void keepsHowAnItemEnded() {
        end("roles", ItemOutcome.AGREED, "");

        assertThat(kept("roles")).isEqualTo(new ItemState(ItemOutcome.AGREED, ""));
        var again = model();
        assertThat(again.state(item(again, "roles")).outcome()).isEqualTo(ItemOutcome.AGREED);
    }

    @Test
    void keepsTheWordsOfAReservation() {
        end("roles", ItemOutcome.RESERVATION, "Testing in May stays open.");

        assertThat(kept("roles")).isEqualTo(new ItemState(ItemOutcome.RESERVATION, "Testing in May stays open."));
    }

    @Test
    void saysThatWordsAreTooLongAndHandsThemOutInFull() {
        end("roles", ItemOutcome.RESERVATION, FAR_TOO_LONG);

        assertThat(told).map(Problem::key).contains("text.too-long");
        assertThat(saver.unsavedText()).isEqualTo(FAR_TOO_LONG);
        assertThat(kept("roles")).isEqualTo(ItemState.OPEN);
    }

    @Test
    void knowsUnderWhichItemsSomethingWasSaid() {
        campus.agreements()
                .saveAnswer(id, new PartRef("roles", "agreement"), new Answer.Statement("The coach coaches."));

        assertThat(model().touched()).containsExactly("roles");
    }

    @Test
    void countsACommitmentAsSomethingSaid() {
        var model = model();
        model.commitments().add(commitment("clients", "Names the first three teams"), _ -> {});

        assertThat(model.touched()).containsExactly("clients");
    }

    @Test
    void knowsLastYearsWordsItemByItem() {
        var before = campus.agreements().start(campus.campus().id(), OneCampus.YEAR.previous());
        campus.agreements().saveAnswer(before, new PartRef("roles", "agreement"), new Answer.Statement("As it was."));
        var model = model();

        assertThat(model.lastYear(item(model, "roles")).orElseThrow().answers())
                .containsExactly(java.util.Map.entry("agreement", new Answer.Statement("As it was.")));
    }

    @Test
    void knowsOfNoLastYearWhereThereWasNone() {
        var model = model();

        assertThat(model.lastYear(item(model, "roles"))).isEmpty();
    }

    @Test
    void isNotEditableWhileTheTextLiesBeforeTheParties() {
        id = campus.ready();
        end("roles", ItemOutcome.UNRESOLVED, "");

        assertThat(model().isEditable()).isFalse();
        assertThat(told).map(Problem::key).contains("agreement.ready");
        assertThat(kept("roles").outcome()).isEqualTo(ItemOutcome.AGREED);
    }

    @Test
    void isNotEditableOnceSigned() {
        id = campus.signed();
        end("roles", ItemOutcome.UNRESOLVED, "");

        assertThat(model().isEditable()).isFalse();
        assertThat(told).map(Problem::key).contains("agreement.signed");
    }

    private static Commitment commitment(String item, String what) {
        return new Commitment(new CommitmentId(0), item, what, Optional.empty(), Optional.empty());
    }

    private Commitment added(WalkthroughViewModel model) {
        var added = new ArrayList<Commitment>();
        model.commitments().add(commitment("roles", "Writes to the staff"), added::add);
        return added.getFirst();
    }

    @Test
    void keepsACommitmentUnderANumberOfItsOwn() {
        var added = added(model());

        assertThat(campus.agreements().agreement(id).commitments()).containsExactly(added);
        assertThat(added.id()).isNotEqualTo(new CommitmentId(0));
    }

    @Test
    void changesACommitment() {
        var model = model();
        var added = added(model);
        var owner = Optional.of(campus.coach(id).person());
        var changed = new Commitment(
                added.id(), "roles", "Writes to all families", owner, Optional.of(LocalDate.of(2026, 9, 4)));
        model.commitments().change(added, () -> changed, changed.what(), problem -> told = problem);

        assertThat(campus.agreements().agreement(id).commitments()).containsExactly(changed);
        assertThat(told).isEmpty();
    }

    @Test
    void removesACommitment() {
        var model = model();
        model.commitments().remove(added(model));

        assertThat(campus.agreements().agreement(id).commitments()).isEmpty();
    }

    @Test
    void keepsAPrivateNoteForEachItem() {
        var model = model();
        model.keepNote(item(model, "roles"), "Ask about testing.", problem -> told = problem);
        var read = new StringBuilder();
        model.readNote(item(model, "roles"), read::append, problem -> told = problem);
        model.readNote(item(model, "clients"), read::append, problem -> told = problem);

        assertThat(read).hasToString("Ask about testing.");
    }

    @Test
    void keepsPrivateNotesOutOfTheAgreement() {
        var model = model();
        model.keepNote(item(model, "roles"), "Quillfeather", problem -> told = problem);

        assertThat(campus.agreements().privateNote(id, "roles")).isEqualTo("Quillfeather");
        assertThat(AgreementContent.of(campus.agreements().agreement(id), 1).toString())
                .doesNotContain("Quillfeather");
    }
}
