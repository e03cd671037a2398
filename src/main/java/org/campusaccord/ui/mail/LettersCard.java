package org.campusaccord.ui.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.campusaccord.application.export.CopyNotes;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.mail.Letter;
import org.campusaccord.domain.mail.LetterAnswer;
import org.campusaccord.domain.mail.LetterKind;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.export.ExportFlow;
import org.campusaccord.ui.mail.LettersViewModel.Begun;
import org.campusaccord.ui.shell.Place;
import org.campusaccord.ui.shell.UiContext;

/** On the page of a campus: its agenda packet, mail about its agreement, its dates, and which letters were sent. */
public final class LettersCard extends VBox {
    private final UiContext context;
    private final Messages messages;
    private final CampusId campus;
    private final LettersViewModel model;
    private final MailFlow mail;
    private final ExportFlow dates;
    private final VBox actions = Controls.column(Spacing.S);
    private final VBox letters = Controls.column(Spacing.M);

    public LettersCard(UiContext context, CampusId campus) {
        super(Spacing.M);
        this.context = context;
        this.messages = context.messages();
        this.campus = campus;
        this.mail = new MailFlow(context);
        this.dates = new ExportFlow(context);
        this.model = new LettersViewModel(
                context.workspace(), context.tasks(), campus, context.year().get(), context.dialogs()::tell);
        getStyleClass().add("card-box");
        setId("letters");
        getChildren().addAll(Controls.text(messages.get("mail.card"), "section-title"), actions, mail, dates, letters);
        model.contentProperty().subscribe(read -> read.ifPresent(this::show));
    }

    /** Reads anew what the card shows. */
    public void refresh() {
        model.load();
    }

    private void show(LettersViewModel.Content content) {
        content.begun()
                .ifPresentOrElse(
                        this::show,
                        () -> actions.getChildren().setAll(Controls.text(messages.get("mail.card.later"), "quiet")));
    }

    private void show(Begun begun) {
        actions.getChildren().setAll(new FlowPane(Spacing.S, Spacing.S, first(begun), calendar(begun)));
        letters.getChildren().setAll(nodes(begun.letters()));
        letters.setVisible(!begun.letters().isEmpty());
        letters.setManaged(letters.isVisible());
    }

    /** Before the meeting people want the packet, afterwards the agreement. */
    private Button first(Begun begun) {
        if (begun.isDraft()) {
            var packet = Controls.button(
                    Icons.DOCUMENT,
                    messages.get("packet.open"),
                    () -> context.navigator().go(new Place.Packet(begun.id())));
            packet.setId("open-packet");
            return packet;
        }
        var agreement = Controls.button(
                Icons.EXTERNAL,
                messages.get("mail.agreement"),
                () -> mail.start(
                        begun.id(),
                        LetterKind.AGREEMENT,
                        Optional.empty(),
                        () -> context.workspace().exports().note(begun.id()),
                        () -> context.workspace().exports().enclosure(begun.id()),
                        model::load));
        agreement.setId("mail-agreement");
        return agreement;
    }

    private Button calendar(Begun begun) {
        var calendars = context.workspace().calendars();
        var year = context.year().get();
        var button = Controls.button(
                Icons.CALENDAR,
                messages.get("calendar.export"),
                () -> dates.offer(
                        new CopyNotes(messages)::calendar,
                        () -> dates.start(
                                ExportFormat.CALENDAR,
                                () -> calendars.suggestedName(year, Optional.of(begun.campusName())),
                                file -> calendars.calendar(year, Optional.of(campus), file))));
        button.setId("export-calendar");
        button.setTooltip(new Tooltip(messages.get("calendar.export.hint")));
        return button;
    }

    private List<Node> nodes(List<Letter> all) {
        return all.stream().map(this::node).toList();
    }

    private Node node(Letter letter) {
        return switch (letter.answer()) {
            case OPEN ->
                new LetterQuestion(
                        letter.id(),
                        messages.get(
                                "mail.asked", messages.of(letter.kind()), letter.recipients(), day(letter.madeAt())),
                        messages,
                        answer -> model.answer(letter, answer));
            case SENT, NOT_SENT -> answered(letter);
        };
    }

    private Node answered(Letter letter) {
        var day = day(
                letter.answer() == LetterAnswer.SENT ? letter.answeredAt().orElse(letter.madeAt()) : letter.madeAt());
        var words = letter.recipients().isBlank()
                ? messages.get("mail.answered.paper", messages.of(letter.kind()), day)
                : messages.get(
                        "mail.answered." + letter.answer().name(),
                        messages.of(letter.kind()),
                        letter.recipients(),
                        day);
        var line = Controls.text(words, "small");
        line.setGraphic((letter.answer() == LetterAnswer.SENT ? Icons.DONE : Icons.REMOVE).node());
        return line;
    }

    private String day(Instant at) {
        return messages.date(at.atZone(context.clock().getZone()).toLocalDate());
    }
}
