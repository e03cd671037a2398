package org.campusaccord.ui.opening;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.saving.Delay;

/** Says what is being done; after a while also that it takes longer than usual, with the way out where there is one. */
public final class WorkPage extends WholePage {
    private final Optional<Delay> moment;
    private final Delay patience;
    private final List<Node> content;
    private final VBox slow;

    /**
     * A page for some work.
     *
     * @param moment how long nothing is said, where the work is often done by then
     * @param patience how long the work usually takes at most
     * @param quit leaves the program, where that does no harm
     */
    public WorkPage(Work work, Messages messages, Optional<Delay> moment, Delay patience, Optional<Runnable> quit) {
        this.moment = moment;
        this.patience = patience;
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(messages.get("app.working"));
        var words = messages.get(quit.isPresent() ? "opening.slow" : "opening.slow.wait");
        slow = Controls.column(Spacing.M, Controls.text(words));
        slow.setId("slow");
        quit.ifPresent(leave -> slow.getChildren().add(new FlowPane(Controls.button(messages.get("app.quit"), leave))));
        slow.setVisible(false);
        content = List.of(
                Controls.text(messages.get("opening.work." + work.name()), "page-title"),
                Controls.text(messages.get("opening.work.sentence." + work.name()), "quiet"),
                bar,
                slow);
    }

    @Override
    void begin() {
        moment.ifPresentOrElse(wait -> wait.restart(this::say), this::say);
        patience.restart(() -> slow.setVisible(true));
    }

    private void say() {
        add(content.toArray(Node[]::new));
    }
}
