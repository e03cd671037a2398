package org.campusaccord.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;

/**
 * The notices above the screen. Each can be put away, with its button or with Escape while that has the focus. What is
 * good to know goes by itself when the person has gone to another place for the second time; trouble stays.
 */
final class Notices extends VBox {
    private static final int PLACES = 2;

    private final Messages messages;
    private final Consumer<Place> go;
    private final Runnable putAway;
    private final List<Passing> passing = new ArrayList<>();
    private Optional<Place> place = Optional.empty();

    /** One that goes by itself, and how often the person has moved since it is there. */
    private record Passing(Node line, int moves) {
        Passing moved() {
            return new Passing(line, moves + 1);
        }
    }

    /**
     * None yet.
     *
     * @param go brings the person to another place
     * @param putAway gives the focus to the screen
     */
    Notices(Messages messages, Consumer<Place> go, Runnable putAway) {
        this.messages = messages;
        this.go = go;
        this.putAway = putAway;
    }

    /** What stands there already is not told twice. */
    void tell(Notice notice) {
        getChildren().removeIf(line -> notice.words().equals(line.getUserData()));
        var line = Controls.row(Spacing.M, notice.icon().node());
        var words = Controls.text(notice.words());
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var away = Controls.iconButton(Icons.REMOVE, messages.get("app.notice.away"), () -> putAway(line));
        away.setAccessibleHelp(notice.words());
        line.getChildren().add(words);
        line.setUserData(notice.words());
        notice.way().map(way -> button(way, line)).ifPresent(line.getChildren()::add);
        line.getChildren().add(away);
        line.getStyleClass().add("notice-banner");
        if (notice.icon() == Icons.WARNING) {
            line.getStyleClass().add("trouble");
        }
        line.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                putAway(line);
            }
        });
        getChildren().add(line);
        if (!notice.stays()) {
            passing.add(new Passing(line, 0));
        }
    }

    private Button button(Notice.Way way, Node line) {
        Runnable pressed = switch (way) {
            case Notice.Way.Leading leading -> () -> go.accept(leading.place());
            case Notice.Way.Offering offering -> () -> offering.go().accept(() -> putAway(line));
        };
        var button = Controls.button(way.words(), pressed);
        button.getStyleClass().add("notice-way");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void putAway(Node line) {
        remove(line);
        putAway.run();
    }

    private void remove(Node line) {
        getChildren().remove(line);
        passing.removeIf(one -> one.line().equals(line));
    }

    /** The person is at a place; the first one, and the same one shown anew, are no move. */
    void at(Place now) {
        boolean moves = place.isPresent() && !place.get().equals(now);
        place = Optional.of(now);
        if (moves) {
            passing.replaceAll(Passing::moved);
            passing.stream()
                    .filter(one -> one.moves() >= PLACES)
                    .map(Passing::line)
                    .toList()
                    .forEach(this::remove);
        }
    }
}
