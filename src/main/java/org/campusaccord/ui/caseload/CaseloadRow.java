package org.campusaccord.ui.caseload;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.campus.Caseload;
import org.campusaccord.domain.campus.DaysAWeek;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.common.WrappedLine;
import org.campusaccord.ui.shell.Navigator;
import org.campusaccord.ui.shell.Place;

/** One coach: the sum of the days promised, and the campuses to open. */
final class CaseloadRow extends VBox {
    private final Messages messages;

    CaseloadRow(Caseload load, Messages messages, Navigator navigator) {
        super(Spacing.XS);
        this.messages = messages;
        getStyleClass().add("plain-row");
        var campuses = new WrappedLine(Spacing.M);
        load.campuses().forEach(share -> campuses.add(campus(share, navigator)));
        var badges = new WrappedLine(Spacing.S);
        if (load.halves() > 0) {
            badges.add(sum(load));
        }
        if (load.isUnsaid()) {
            badges.add(badge(messages.get("caseload.unsaid"), Icons.UNKNOWN));
        }
        getChildren().addAll(Controls.text(load.name(), "strong"), badges, campuses);
    }

    private Label sum(Caseload load) {
        var sum = DaysAWeek.label(load.halves());
        if (load.isOverWeek()) {
            var over = badge(messages.get("caseload.over", sum, load.campuses().size()), Icons.WARNING);
            over.getStyleClass().add("attention");
            return over;
        }
        if (load.halvesLeft() == 0) {
            var full = badge(messages.get("caseload.full"), Icons.DONE);
            full.getStyleClass().add("good");
            return full;
        }
        return badge(
                messages.get("caseload.sum", sum, load.halves() / 2.0, DaysAWeek.label(load.halvesLeft())), Icons.OPEN);
    }

    private static Label badge(String words, Icons icon) {
        var badge = Controls.text(words, "badge");
        badge.setGraphic(icon.node());
        return badge;
    }

    private Hyperlink campus(Caseload.Share share, Navigator navigator) {
        var name = share.campus().name();
        var link = new Hyperlink(share.days()
                .map(days -> messages.get("caseload.campus", name, days.label(), days.days()))
                .orElseGet(() -> messages.get("caseload.campus.open", name)));
        link.setWrapText(true);
        link.setOnAction(_ -> navigator.go(new Place.CampusPage(share.campus().id())));
        return link;
    }
}
