package org.campusaccord.ui.check;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.campusaccord.application.seal.VerdictWords;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.KeptTogether;
import org.campusaccord.ui.common.Page;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.shell.Navigator;
import org.campusaccord.ui.shell.Place;

/** What the check of a file came to: sign, verdict and sentences, with the way to the agreement where it is known. */
final class ResultCard extends VBox implements KeptTogether {
    private final Messages messages;
    private final VBox verdict = Controls.column(Spacing.XS);

    ResultCard(CheckedFile file, VerdictWords words, Messages messages, Navigator navigator) {
        super(Spacing.M);
        this.messages = messages;
        getStyleClass().addAll("check-result", file.standing().style());
        var title = words.title(file.verdict());
        var lines = words.lines(file.verdict());
        verdict.getChildren().add(head(file));
        verdict.getChildren().add(Controls.text(title, "card-title", "strong"));
        lines.forEach(line -> verdict.getChildren().add(Controls.text(line)));
        // One thing for the keyboard and the screen reader: what is to be said of the file, read in one go.
        verdict.setFocusTraversable(true);
        verdict.setAccessibleRole(AccessibleRole.TEXT);
        verdict.setAccessibleText(Stream.concat(Stream.of(file.name(), standing(file), title), lines.stream())
                .collect(Collectors.joining("\n")));
        HBox.setHgrow(verdict, Priority.ALWAYS);
        var icon = file.standing().icon().node();
        icon.getStyleClass().add("verdict-icon");
        var row = Controls.row(Spacing.M, icon, verdict);
        row.setAlignment(Pos.TOP_LEFT);
        getChildren().add(row);
        file.known().ifPresent(id -> getChildren().add(new FlowPane(way(id, navigator))));
    }

    private Node head(CheckedFile file) {
        var badge = Controls.text(standing(file), "badge", file.standing().style());
        badge.setMinWidth(USE_PREF_SIZE);
        var name = Controls.text(file.name());
        return new FlowPane(Spacing.S, Spacing.XS, badge, name);
    }

    private String standing(CheckedFile file) {
        return messages.get("seal.check.standing." + file.standing().name());
    }

    private Node way(AgreementId id, Navigator navigator) {
        var open =
                Controls.button(Icons.NEXT, messages.get("seal.check.open"), () -> navigator.go(new Place.Review(id)));
        open.getStyleClass().add("open-checked");
        return open;
    }

    /** Moves the keyboard and the screen reader here, in sight. */
    void focus() {
        verdict.requestFocus();
        Page.reveal(verdict);
    }
}
