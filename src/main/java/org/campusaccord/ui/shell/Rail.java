package org.campusaccord.ui.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.shell.Place.Section;

/** The navigation at the left: where in the application, and in which school year. Folds to icons where room is scarce. */
final class Rail extends VBox {
    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

    private final Map<Section, ToggleButton> entries = new EnumMap<>(Section.class);
    private final ToggleGroup group = new ToggleGroup();
    private final Label name;
    private final VBox yearBox;
    private final MenuButton yearMenu;
    private Optional<Button> lock = Optional.empty();
    private boolean folded;

    Rail(Messages messages, ObjectProperty<SchoolYear> year, Consumer<Place> go) {
        super(Spacing.XS);
        getStyleClass().add("rail");
        name = Controls.text(messages.get("app.name"), "rail-name");
        yearBox = yearBox(messages, year);
        yearMenu = yearMenu(messages, year);
        getChildren().addAll(name, yearBox, yearMenu);
        add(Section.TODAY, Icons.TODAY, messages.get("app.today"), () -> go.accept(new Place.Today()));
        add(Section.CAMPUSES, Icons.CAMPUSES, messages.get("app.campuses"), () -> go.accept(new Place.Campuses()));
        add(Section.PROTOCOLS, Icons.PROTOCOLS, messages.get("app.protocols"), () -> go.accept(new Place.Protocols()));
        add(Section.CHECK, Icons.SEAL, messages.get("seal.check.title"), () -> go.accept(new Place.CheckFiles()));
        var filler = new Region();
        VBox.setVgrow(filler, Priority.ALWAYS);
        getChildren().add(filler);
        add(Section.SETTINGS, Icons.SETTINGS, messages.get("app.settings"), () -> go.accept(new Place.SettingsPage()));
    }

    private static VBox yearBox(Messages messages, ObjectProperty<SchoolYear> year) {
        var choice = new ComboBox<SchoolYear>();
        choice.setId("school-year");
        var now = year.get();
        choice.getItems().setAll(years(now));
        choice.valueProperty().bindBidirectional(year);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setAccessibleText(messages.get("app.school-year"));
        var caption = Controls.text(messages.get("app.school-year"), "field-label");
        caption.setLabelFor(choice);
        var box = Controls.column(Spacing.XS, caption, choice);
        box.getStyleClass().add("rail-year");
        return box;
    }

    private static List<SchoolYear> years(SchoolYear now) {
        return List.of(now.next(), now, now.previous(), now.previous().previous());
    }

    /** The same choice where there is room for an icon only. */
    private static MenuButton yearMenu(Messages messages, ObjectProperty<SchoolYear> year) {
        var menu = new MenuButton("", Icons.CALENDAR.node());
        menu.setId("school-year-menu");
        menu.getStyleClass().add("rail-entry");
        menu.setMaxWidth(Double.MAX_VALUE);
        menu.setMinHeight(Region.USE_PREF_SIZE);
        menu.setTooltip(new Tooltip());
        var group = new ToggleGroup();
        for (var each : years(year.get())) {
            var item = new RadioMenuItem(each.label());
            item.setToggleGroup(group);
            item.setOnAction(_ -> year.set(each));
            menu.getItems().add(item);
            year.subscribe(now -> item.setSelected(each.equals(now)));
        }
        year.subscribe(now -> {
            menu.setAccessibleText(messages.get("app.school-year.chosen", now.label()));
            menu.getTooltip().setText(messages.get("app.school-year.chosen", now.label()));
        });
        menu.setVisible(false);
        menu.setManaged(false);
        return menu;
    }

    private void add(Section section, Icons icon, String words, Runnable go) {
        var entry = new ToggleButton(words, icon.node());
        entry.getStyleClass().add("rail-entry");
        entry.setToggleGroup(group);
        entry.setMaxWidth(Double.MAX_VALUE);
        entry.setMinHeight(Region.USE_PREF_SIZE);
        entry.setTooltip(new Tooltip(words));
        entry.setAccessibleText(words);
        entry.setOnAction(_ -> {
            entry.setSelected(true);
            go.run();
        });
        entries.put(section, entry);
        getChildren().add(entry);
    }

    /** Adds the button that locks the store; it is no place, so it never stays pressed. */
    void offerLock(Messages messages, Runnable action) {
        var button = new Button(messages.get("app.lock"), Icons.PRIVATE.node());
        button.setId("lock-now");
        button.getStyleClass().add("rail-entry");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(messages.get("app.lock.tip")));
        button.setAccessibleText(messages.get("app.lock"));
        button.setContentDisplay(folded ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        button.setOnAction(_ -> action.run());
        lock = Optional.of(button);
        getChildren().add(getChildren().size() - 1, button);
    }

    void select(Section section) {
        var entry = entries.get(section);
        if (entry != null) {
            entry.setSelected(true);
        }
    }

    /** Shows icons only, or icons with words. */
    void fold(boolean narrow) {
        folded = narrow;
        pseudoClassStateChanged(FOLDED, folded);
        var display = folded ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
        entries.values().forEach(entry -> entry.setContentDisplay(display));
        lock.ifPresent(button -> button.setContentDisplay(display));
        for (var node : List.of(name, yearBox)) {
            node.setVisible(!folded);
            node.setManaged(!folded);
        }
        yearMenu.setVisible(folded);
        yearMenu.setManaged(folded);
    }
}
