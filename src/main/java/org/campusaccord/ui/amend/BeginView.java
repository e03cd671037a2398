package org.campusaccord.ui.amend;

import javafx.scene.layout.StackPane;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Page;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.shell.UiContext;

/** Before an amendment is begun: what it is, and that nothing is lost by beginning one. */
final class BeginView extends StackPane {
    BeginView(UiContext context, Agreement agreement, Runnable begin) {
        var messages = context.messages();
        var go = Controls.primary(messages.get("amend.begin"), begin);
        go.setId("begin-amendment");
        getChildren()
                .add(new Page(
                        AmendHead.of(context, agreement, messages.get("amend.here")),
                        Controls.card(
                                Controls.text(messages.get("amend.begin.title"), "page-title"),
                                Controls.text(messages.get("amend.begin.explanation")),
                                Controls.row(Spacing.S, go))));
    }
}
