package org.campusaccord.ui.opening;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.backups.BackupWords;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;

/** Why the store does not open: what happened, what is safe, what to do; with the newest good backup where one helps. */
final class TroublePage extends WholePage {
    /** What can be done from the page. */
    record Actions(
            Runnable tryAgain,
            Runnable restore,
            Runnable choose,
            Runnable openFolder,
            Runnable beginAnew,
            Runnable quit) {}

    private final Messages messages;
    private final Button first;

    TroublePage(
            TroubleWords words, Optional<Backup> newestGood, BackupWords backups, Messages messages, Actions actions) {
        this.messages = messages;
        var icon = words.trouble().icon().node();
        icon.getStyleClass().addAll("empty-icon", words.trouble().isHelpedByBackup() ? "trouble-icon" : "hurdle-icon");
        var tryAgain = Controls.button(messages.get("app.try-again"), actions.tryAgain());
        tryAgain.setId("try-again");
        var folder = Controls.button(Icons.FOLDER, messages.get("opening.open-folder"), actions.openFolder());
        folder.setId("open-folder");
        var quit = Controls.button(messages.get("app.quit"), actions.quit());
        quit.setId("quit");
        add(
                icon,
                Controls.text(words.title(), "page-title"),
                part("opening.happened", words.happened()),
                part("opening.safe", words.safe()));
        if (words.trouble().isHelpedByBackup()) {
            first = newestGood.isPresent()
                    ? Controls.primary(messages.get("opening.restore-newest"), actions.restore())
                    : Controls.primary(messages.get("opening.choose"), actions.choose());
            first.setId(newestGood.isPresent() ? "restore-newest" : "choose-backup");
            add(part("opening.next", words.next(newestGood.isPresent())), offer(newestGood, backups, actions));
        } else {
            first = tryAgain;
            tryAgain.getStyleClass().add(Styles.ACCENT);
            add(part("opening.next", words.next(true)));
        }
        var ways = new FlowPane(Spacing.S, Spacing.S, tryAgain, folder);
        if (words.trouble() == Trouble.GONE) {
            var begin = Controls.button(messages.get("opening.begin"), actions.beginAnew());
            begin.setId("begin-anew");
            ways.getChildren().add(begin);
        }
        ways.getChildren().add(quit);
        add(ways);
        // A screen reader begins at the button; what it is about comes with it.
        first.setAccessibleHelp(words.title() + " " + words.happened());
    }

    private Node part(String heading, String words) {
        return Controls.column(Spacing.XS, Controls.text(messages.get(heading), "field-label"), Controls.text(words));
    }

    private Node offer(Optional<Backup> newestGood, BackupWords words, Actions actions) {
        var card = Controls.card();
        newestGood.ifPresent(backup -> card.getChildren()
                .add(Controls.column(
                        Spacing.XS,
                        Controls.text(messages.get("opening.newest", words.when(backup)), "strong"),
                        Controls.text(words.facts(backup), "small"))));
        var buttons = new FlowPane(Spacing.S, Spacing.S, first);
        if (newestGood.isPresent()) {
            var choose = Controls.button(messages.get("opening.choose-another"), actions.choose());
            choose.setId("choose-backup");
            buttons.getChildren().add(choose);
        }
        card.getChildren().add(buttons);
        return card;
    }

    @Override
    void begin() {
        first.requestFocus();
    }
}
