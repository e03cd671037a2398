package org.campusaccord.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import org.campusaccord.application.export.BinderCopy;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.domain.yearend.ClauseDecision;
import org.campusaccord.domain.yearend.ClauseReview;
import org.campusaccord.testing.Reviews;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever the keyboard reaches has a name that a screen reader can say. */
class AccessibleNamesTest extends WindowTest {
    private final Set<String> offenders = new HashSet<>();
    private District district;

    @BeforeEach
    void settle() {
        district = new District(workspace, YEAR);
    }

    private void visit(Place place) {
        go(place);
        look(place.toString());
    }

    private void look(String where) {
        onFx(() -> {
            var labelled = new HashSet<Node>();
            var reached = new ArrayList<Node>();
            collect(scene().getRoot(), labelled, reached);
            assertThat(reached).as("controls of %s", where).isNotEmpty();
            reached.stream()
                    .filter(node -> !labelled.contains(node) && !isNamed(node))
                    .forEach(node -> offenders.add(where + ": " + node));
            return true;
        });
    }

    private static void collect(Node node, Set<Node> labelled, List<Node> reached) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Label label && label.getLabelFor() != null) {
            labelled.add(label.getLabelFor());
        }
        if (node.isFocusTraversable() && !node.isDisabled()) {
            reached.add(node);
        }
        // What a list or date field is made of inside is named by the field.
        if (node instanceof Parent parent && !(node instanceof ComboBoxBase) && !(node instanceof Spinner)) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, labelled, reached));
        }
    }

    private static boolean isNamed(Node node) {
        var said = node.getAccessibleText();
        if (said != null) {
            return !said.isBlank();
        }
        return node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank();
    }

    @Test
    void nameEveryControlOfTheYearEndReview() {
        var id = district.signed(district.campus("Live Oak Elementary"));
        var coach = district.party(id, Role.COACH).person();
        visit(new Place.YearReview(id));
        var review = Reviews.of(workspace, id);
        visit(new Place.YearReview(id));
        visit(new Place.Reflecting(id, coach));
        review.revealed();
        visit(new Place.YearReview(id));
        workspace
                .yearReviews()
                .content(id)
                .clauses()
                .forEach(clause -> workspace
                        .yearReviews()
                        .saveClause(id, clause.part(), new ClauseReview(Optional.of(ClauseDecision.DROP), "")));
        visit(new Place.YearReview(id));

        assertThat(offenders).isEmpty();
    }

    @Test
    void nameEveryControlOutsideTheConversation() {
        var campus = district.campus("Live Oak Elementary");
        var ready = district.ready(campus);
        var bluestem = district.campus("Bluestem Middle");
        var signed = district.signed(bluestem);
        var draft = district.draft(district.campus("Pecan Primary"), 2, Optional.empty());
        visit(new Place.Welcome());
        visit(new Place.Today());
        visit(new Place.Campuses());
        visit(new Place.Campuses(true));
        visit(new Place.RosterImport());
        visit(new Place.CampusPage(campus));
        visit(new Place.Protocols());
        visit(new Place.CheckFiles());
        visit(new Place.SettingsPage());
        visit(new Place.ActivityLog());
        workspace.deletion().delete(district.draft(district.campus("Sumac"), 2, Optional.empty()), "Begun by mistake");
        visit(new Place.DeletedAgreements());
        visit(new Place.Caseloads());
        visit(new Place.RollOver(Optional.empty()));
        visit(new Place.RollOver(Optional.of(bluestem)));
        visit(new Place.Review(draft));
        visit(new Place.Review(ready));
        visit(new Place.Review(signed));
        visit(new Place.Binder(new BinderCopy(YEAR, Optional.empty())));
        visit(new Place.HandOver(signed, district.party(signed, Role.COACH).person()));
        visit(new Place.Signing(ready, district.party(ready, Role.COACH).person()));

        assertThat(offenders).isEmpty();
    }

    @Test
    void nameEveryControlOfTheConversation() {
        var items = workspace.protocols().current().items();
        var draft = district.draft(district.campus("Live Oak Elementary"), items.size(), Optional.empty());
        for (var item : items) {
            go(new Place.Walkthrough(draft, item.key()));
            press(KeyCode.F9);
            for (var add : List.of(".add-row", "#add-commitment")) {
                robot.lookup(add).queryAll().forEach(button -> {
                    onFx(() -> {
                        button.requestFocus();
                        return true;
                    });
                    press(KeyCode.SPACE);
                });
            }
            look(item.key());
        }

        assertThat(offenders).isEmpty();
    }

    @Test
    void nameEveryControlOfACheckIn() {
        var agreement = district.signed(district.campus("Live Oak Elementary"));
        var checkIn = workspace.checkIns().checkIns(agreement).getFirst().id();
        visit(new Place.CheckIn(checkIn));
        workspace.checkIns().begin(checkIn);
        visit(new Place.CheckIn(checkIn));
        var stops =
                workspace.agreements().agreement(agreement).protocol().items().size();
        for (int stop = 0; stop < stops; stop++) {
            press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            look("stop " + stop);
        }

        assertThat(offenders).isEmpty();
    }
}
