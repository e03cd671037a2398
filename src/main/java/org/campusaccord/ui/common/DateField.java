package org.campusaccord.ui.common;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.campusaccord.text.Messages;
import org.jspecify.annotations.Nullable;

/** A date to pick or type. What is no date stays as typed, with a sentence below that says how to write one. */
public final class DateField extends VBox {
    private final DatePicker picker = new DatePicker();
    private final Messages messages;
    private final Field field;
    private Consumer<Optional<LocalDate>> listener = _ -> {};
    private Unfinished unfinished = Unfinished.UNHEARD;
    private boolean showing;

    public DateField(String label, Messages messages) {
        this.messages = messages;
        picker.setConverter(new Written());
        picker.setPromptText(messages.get("common.date.prompt"));
        field = new Field(label, picker, messages);
        getChildren().add(field);
        picker.valueProperty().subscribe((_, now) -> {
            if (!showing) {
                field.say("");
                listener.accept(Optional.ofNullable(now));
            }
        });
        picker.getEditor().textProperty().subscribe((_, typed) -> tellTyping(typed));
        picker.getEditor().focusedProperty().subscribe(focused -> {
            if (!focused) {
                commit();
            }
        });
        // The date picker itself would put the earlier date in the place of what it cannot read.
        addEventFilter(KeyEvent.ANY, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                commit();
            }
        });
    }

    /** Hears every change to a date or to none; what is no date is no change. */
    public void onChange(Consumer<Optional<LocalDate>> newListener) {
        this.listener = newListener;
    }

    /** Tells of words that stand here and are no date, or not yet. */
    public void tellUnfinished(Unfinished listener) {
        unfinished = listener;
    }

    /** Shows a date without telling the listener. */
    public void show(Optional<LocalDate> date) {
        showing = true;
        picker.setValue(date.orElse(null));
        // The picker writes it there only once it is on the screen.
        picker.getEditor().setText(picker.getConverter().toString(picker.getValue()));
        showing = false;
    }

    /** Says a sentence below, for instance that a date is missing. */
    public void say(String sentence) {
        field.say(sentence);
    }

    /** The control that takes the focus. */
    public DatePicker picker() {
        return picker;
    }

    private void tellTyping(@Nullable String typed) {
        if (String.valueOf(typed).equals(picker.getConverter().toString(picker.getValue()))) {
            unfinished.settled();
        } else {
            unfinished.typing(String.valueOf(typed));
        }
    }

    /** Takes over what stands in the field, or says that it is no date. */
    public void check() {
        commit();
    }

    /** Whether what stands here is no date. */
    public boolean isUnreadable() {
        var typed = picker.getEditor().getText();
        return typed != null && !typed.isBlank() && parse(typed.strip()).isEmpty();
    }

    private void commit() {
        var typed = picker.getEditor().getText();
        var date = parse(typed == null ? "" : typed.strip());
        if (date.isPresent() || typed == null || typed.isBlank()) {
            field.say("");
            picker.setValue(date.orElse(null));
            picker.getEditor().setText(picker.getConverter().toString(picker.getValue()));
            unfinished.settled();
        } else {
            unfinished.refused(typed.strip());
            field.say(messages.get("common.date.unreadable", typed.strip(), example()));
        }
    }

    private Optional<LocalDate> parse(String typed) {
        return formats(messages.locale()).stream()
                .flatMap(format -> parse(typed, format).stream())
                .findFirst();
    }

    private static Optional<LocalDate> parse(String typed, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(typed, format));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }

    private static List<DateTimeFormatter> formats(Locale locale) {
        return List.of(
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale),
                DateTimeFormatter.ofPattern("M/d/uuuu").withResolverStyle(ResolverStyle.STRICT),
                DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT),
                DateTimeFormatter.ofPattern("MMM d uuuu", locale),
                DateTimeFormatter.ofPattern("MMMM d, uuuu", locale),
                DateTimeFormatter.ofPattern("d MMMM uuuu", locale));
    }

    private String example() {
        return "8/18/2026";
    }

    /** Shows dates as people here write them; reading what was typed is the field's work, because it may be no date. */
    private final class Written extends StringConverter<LocalDate> {
        @Override
        public String toString(@Nullable LocalDate date) {
            return date == null ? "" : messages.date(date);
        }

        @Override
        public @Nullable LocalDate fromString(@Nullable String typed) {
            return typed == null ? null : parse(typed.strip()).orElse(picker.getValue());
        }
    }
}
