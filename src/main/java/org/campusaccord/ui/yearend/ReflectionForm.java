package org.campusaccord.ui.yearend;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.yearend.PersonWords;
import org.campusaccord.domain.yearend.Reflection;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Page;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.saving.SaveIndicator;
import org.campusaccord.ui.saving.Saver;

/** One party's own four questions; every word is kept as it is typed. */
final class ReflectionForm extends StackPane {
    private static final String KEY = "reflection";

    private final Saver saver;
    private final Consumer<Reflection> keep;
    private final WatchedText impact;
    private final WatchedText obstacle;
    private final WatchedText change;
    private final WatchedText learning;
    private final Runnable giveBack;
    private boolean done;

    /** @param keep writes the reflection; runs on the store's thread */
    ReflectionForm(
            Messages messages,
            Saver saver,
            Party party,
            Reflection reflection,
            Consumer<Reflection> keep,
            Runnable giveBack) {
        this.saver = saver;
        this.keep = keep;
        this.giveBack = giveBack;
        this.done = reflection.done();
        var rule = WatchedText.rule(List.of(), messages);
        impact = text("impact", reflection.impact(), rule, messages);
        obstacle = text("obstacle", reflection.obstacle(), rule, messages);
        change = text("change", reflection.change(), rule, messages);
        learning = text("learning", reflection.learning(), rule, messages);
        var later = Controls.button(Icons.BACK, messages.get("yearend.form.later"), giveBack);
        later.setId("give-back");
        var finish = Controls.primary(messages.get("yearend.form.done"), this::finish);
        finish.setId("reflection-done");
        var form = Controls.column(
                Spacing.L,
                Controls.row(
                        Spacing.M,
                        Controls.text(messages.get("yearend.form.title", party.name()), "page-title"),
                        Controls.filler(),
                        new SaveIndicator(saver, messages)),
                Controls.text(messages.get("yearend.form.lead")),
                impact,
                obstacle,
                change,
                learning,
                new FlowPane(Spacing.S, Spacing.S, later, finish));
        form.getStyleClass().add("signing-page");
        form.setMaxWidth(USE_PREF_SIZE);
        var holder = new StackPane(form);
        holder.setAlignment(Pos.TOP_CENTER);
        getChildren().add(new Page(holder));
    }

    private WatchedText text(String name, String words, PersonWords rule, Messages messages) {
        var text = new WatchedText("reflection-" + name, messages.get("yearend." + name), words, rule, messages);
        text.onType(_ -> save());
        return text;
    }

    private void save() {
        var typed = List.of(impact.text(), obstacle.text(), change.text(), learning.text());
        var isDone = done;
        saver.change(
                KEY,
                String.join("\n", typed),
                () -> keep.accept(new Reflection(typed.get(0), typed.get(1), typed.get(2), typed.get(3), isDone)),
                impact::show);
    }

    private void finish() {
        done = true;
        save();
        saver.writeNow();
        giveBack.run();
    }
}
