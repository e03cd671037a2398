package org.campusaccord.ui.today;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.campusaccord.application.due.Due;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.RowButton;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.mail.LetterQuestion;
import org.campusaccord.ui.shell.DuePlaces;

/** What is due of one kind, each a line that leads to doing it; the first lines until somebody wants all. */
final class DueCard extends VBox {
    private static final int FIRST = 8;
    /** A large district has thousands; nobody reads them all at once. */
    private static final int STEP = 50;

    private final DueGroup group;
    private final List<Due> due;
    private final DueWords words;
    private final Messages messages;
    private final TodayActions actions;
    private final VBox lines = Controls.column(0);

    DueCard(DueGroup group, List<Due> due, DueWords words, Messages messages, TodayActions actions) {
        super(Spacing.S);
        this.group = group;
        this.due = due;
        this.words = words;
        this.messages = messages;
        this.actions = actions;
        getStyleClass().add("card-box");
        setId("due-" + group.name());
        var title = Controls.row(
                Spacing.S,
                group.icon().node(),
                Controls.text(words.title(group), "section-title"),
                Controls.text(String.valueOf(due.size()), "badge"));
        getChildren().addAll(title, lines);
        show(FIRST);
    }

    /** How many lines it shows to begin with. */
    static int lines(List<Due> due) {
        return Math.min(due.size(), FIRST);
    }

    private void show(int most) {
        var shown = new ArrayList<Node>();
        due.stream().limit(most).map(this::line).forEach(shown::add);
        if (due.size() > FIRST) {
            shown.add(foot(most));
        }
        lines.getChildren().setAll(shown);
    }

    private Node foot(int most) {
        var foot = Controls.row(Spacing.S);
        foot.setPadding(new Insets(Spacing.S, 0, 0, 0));
        int next = Math.min(due.size() - most, STEP);
        if (next > 0) {
            var more = Controls.button(Icons.DOWNWARD, messages.get("due.more", next), () -> show(most + next));
            more.setId("more-" + group.name());
            foot.getChildren().add(more);
        }
        if (most > FIRST) {
            var fewer = Controls.button(Icons.UPWARD, messages.get("due.fewer"), () -> show(FIRST));
            fewer.setId("fewer-" + group.name());
            foot.getChildren().add(fewer);
        }
        return foot;
    }

    private Node line(Due one) {
        if (one instanceof Due.LetterUnanswered letter) {
            return question(letter);
        }
        var subject = words.subject(one);
        var detail = words.detail(one);
        var texts = Controls.column(0, Controls.text(subject, "strong"), Controls.text(detail, "small"));
        HBox.setHgrow(texts, Priority.ALWAYS);
        var doing = Controls.text(words.action(group), "link-words");
        doing.setMinWidth(USE_PREF_SIZE);
        var content = new ArrayList<Node>();
        content.add(texts);
        UrgencyBadge.of(one.urgency(), messages).ifPresent(content::add);
        content.add(doing);
        content.add(Icons.NEXT.node());
        return new RowButton(
                String.join(". ", subject, detail, messages.of(one.urgency()), words.action(group)),
                () -> actions.go(DuePlaces.of(one)),
                content.toArray(Node[]::new));
    }

    /** Answered where it is read. */
    private Node question(Due.LetterUnanswered letter) {
        var question = new LetterQuestion(
                letter.letter(),
                letter.at().name() + " · " + words.detail(letter),
                messages,
                answer -> actions.answer(letter.letter(), answer));
        question.getStyleClass().add("list-row");
        return question;
    }
}
