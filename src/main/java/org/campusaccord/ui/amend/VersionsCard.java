package org.campusaccord.ui.amend;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.amendment.AgreementEnd;
import org.campusaccord.domain.signature.Revision;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.common.WrappedLine;
import org.campusaccord.ui.shell.Place;
import org.campusaccord.ui.shell.UiContext;

/** The versions of an agreement as a line from the first to the newest, and what may come next. */
final class VersionsCard extends VBox {
    private final UiContext context;
    private final Messages messages;
    private final AfterSigning.Loaded loaded;

    VersionsCard(UiContext context, AfterSigning.Loaded loaded, Consumer<AgreementEnd> end) {
        super(Spacing.M);
        this.context = context;
        this.messages = context.messages();
        this.loaded = loaded;
        setId("versions");
        getStyleClass().add("card-box");
        getChildren().addAll(Controls.text(messages.get("amend.versions"), "section-title"), line());
        loaded.end().ifPresent(over -> getChildren().add(over(over)));
        var next = next(end);
        if (!next.getChildren().isEmpty()) {
            getChildren().add(next);
        }
    }

    private WrappedLine line() {
        var line = new WrappedLine(Spacing.S);
        for (var revision : loaded.versions()) {
            if (!line.getChildren().isEmpty()) {
                line.add(Icons.NEXT.node());
            }
            line.add(version(revision));
        }
        return line;
    }

    /** All open in the same way; the newest says that it is in force, and looks like what one acts on. */
    private Node version(Revision revision) {
        var newest = revision.equals(loaded.versions().getLast());
        var words = VersionWords.of(revision, messages);
        var standing = newest
                ? VersionWords.newest(loaded.agreement().status(), messages)
                : messages.get("amend.version.replaced");
        var button = Controls.button(
                newest ? messages.get("amend.version.standing", words, standing) : words,
                () -> context.navigator()
                        .go(new Place.Version(loaded.agreement().id(), revision.number())));
        button.setId("version-" + revision.number());
        button.setWrapText(true);
        button.setMinWidth(0);
        button.setAccessibleText(messages.get("amend.version.open", words, standing));
        button.setGraphic((newest ? Icons.DONE : Icons.DOCUMENT).node());
        button.getStyleClass().add(newest ? "strong" : Styles.FLAT);
        return button;
    }

    private void compare(int before, int after) {
        context.navigator().go(new Place.Compare(loaded.agreement().id(), before, after));
    }

    private Node over(AgreementEnd end) {
        var words = Controls.text(
                messages.get("amend.ended", messages.date(end.on()), messages.of(end.reason())), "strong");
        return end.words().isBlank() ? words : Controls.column(Spacing.XS, words, Controls.text(end.words()));
    }

    private FlowPane next(Consumer<AgreementEnd> end) {
        var buttons = new ArrayList<Button>();
        var status = loaded.agreement().status();
        if (status == AgreementStatus.SIGNED) {
            buttons.add(button("amend-agreement", Icons.EDIT, "amend.amend", this::amend));
        }
        loaded.open().ifPresent(_ -> buttons.add(button("go-on-amending", Icons.EDIT, "amend.go-on", this::amend)));
        if (loaded.versions().size() > 1) {
            buttons.add(button(
                    "compare-versions",
                    Icons.DOCUMENT,
                    "amend.compare.versions",
                    () -> compare(1, loaded.versions().getLast().number())));
        }
        if (status == AgreementStatus.SIGNED) {
            buttons.add(button("end-early", Icons.STOPPED, "amend.end", () -> new EndForm(context, end).ask()));
        }
        return new FlowPane(Spacing.S, Spacing.S, buttons.toArray(Button[]::new));
    }

    private void amend() {
        context.navigator().go(new Place.Amend(loaded.agreement().id(), Optional.empty()));
    }

    private Button button(String id, Icons icon, String key, Runnable action) {
        var button = Controls.button(icon, messages.get(key), action);
        button.setId(id);
        return button;
    }
}
