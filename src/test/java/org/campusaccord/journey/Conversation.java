package org.campusaccord.journey;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

/** Talks through an agreement: fills every control of every part with words of its own, which it remembers. */
final class Conversation {
    private static final List<String> ITEMS = List.of(
            "goals",
            "roles",
            "clients",
            "boundaries",
            "support",
            "timelines",
            "processes",
            "communication",
            "confidentiality");

    private final Person person;
    private final List<String> typed = new ArrayList<>();
    private final List<String> chosen = new ArrayList<>();
    private final List<String> printed = new ArrayList<>();
    private int words;

    Conversation(Person person) {
        this.person = person;
    }

    /** Every text that was typed, in order. */
    List<String> typed() {
        return typed;
    }

    /** The words of everything that was chosen from buttons, and of the standing meeting. */
    List<String> chosen() {
        return chosen;
    }

    /** Dates and lengths as they are printed; the workbook has them as dates and numbers. */
    List<String> printed() {
        return printed;
    }

    void walkThroughEveryItem() {
        for (var item : ITEMS) {
            fillItem(person.find("item-" + item, Node.class));
            person.shortcut(KeyCode.CONTROL, KeyCode.ENTER);
        }
    }

    private void fillItem(Node page) {
        addRows(page);
        for (var choices : person.within(page, ".choice-picker", Node.class)) {
            choose(choices);
        }
        for (ComboBox<?> list : person.within(page, ".combo-box", ComboBox.class)) {
            if (list.isShowing() || list.getValue() == null) {
                person.choose(list, 1 % list.getItems().size());
            }
        }
        if (page.getId().equals("item-communication")) {
            chosen.addAll(List.of("Tuesday", "7:15 AM", "Every two weeks"));
            printed.add("20 minutes");
        }
        if (page.getId().equals("item-confidentiality")) {
            chosen.add("Only as a total");
        }
        for (var area : person.within(page, ".text-area", TextArea.class)) {
            write(area);
        }
        for (var field : person.within(page, ".text-field", TextField.class)) {
            fill(field);
        }
    }

    private void addRows(Node page) {
        for (var kind : List.of(".add-row", "#add-commitment")) {
            for (var button : person.within(page, kind, Button.class)) {
                person.press(button, KeyCode.SPACE);
            }
        }
    }

    private void choose(Node picker) {
        var buttons = person.within(picker, ".toggle-button", ToggleButton.class);
        if (buttons.isEmpty()) {
            return;
        }
        var button = buttons.get(words++ % buttons.size());
        chosen.add(button.getText());
        person.press(button, KeyCode.SPACE);
    }

    private void fill(TextField field) {
        if (field.getParent() instanceof DatePicker) {
            var day = 1 + words++ % 28;
            printed.add("Sep " + day + ", 2026");
            person.type(field, "9/" + day + "/2026");
            person.shortcut(KeyCode.ENTER);
        } else if (field.getStyleClass().contains("share-number")) {
            person.type(field, "5");
        } else {
            write(field);
        }
    }

    private void write(TextInputControl control) {
        var text = "Word" + words++ + " said";
        typed.add(text);
        person.type(control, text);
    }
}
