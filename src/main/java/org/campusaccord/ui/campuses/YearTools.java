package org.campusaccord.ui.campuses;

import java.util.Optional;
import javafx.scene.layout.FlowPane;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.shell.Navigator;
import org.campusaccord.ui.shell.Place;

/** What is done for all campuses of a year at once. */
final class YearTools extends FlowPane {
    YearTools(Navigator navigator, Messages messages) {
        super(Spacing.S, Spacing.S);
        setMinWidth(0);
        var caseloads = Controls.button(
                Icons.PEOPLE, messages.get("caseload.title"), () -> navigator.go(new Place.Caseloads()));
        caseloads.setId("open-caseloads");
        var rollOver = Controls.button(
                Icons.NEXT,
                messages.get("rollover.open-all"),
                () -> navigator.go(new Place.RollOver(Optional.empty())));
        rollOver.setId("open-roll-over");
        getChildren().addAll(caseloads, rollOver);
    }
}
