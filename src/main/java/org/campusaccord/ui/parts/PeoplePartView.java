package org.campusaccord.ui.parts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.Answer.Client;
import org.campusaccord.domain.protocol.Choice;
import org.campusaccord.domain.protocol.Part;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Field;
import org.campusaccord.ui.common.FoldingRow;
import org.campusaccord.ui.common.Labels;
import org.campusaccord.ui.common.Spacing;

/** Teachers, teams or grades, and how each came to work with the coach. */
final class PeoplePartView extends VBox {
    private static final double NARROWEST = 9.5;

    private final Part.PeoplePart part;
    private final AnswerField field;
    private final Messages messages;
    private final RowList<ClientRow> rows;

    PeoplePartView(Part.PeoplePart part, AnswerField field, Messages messages) {
        super(Spacing.M);
        this.part = part;
        this.field = field;
        this.messages = messages;
        rows = new RowList<>(
                messages,
                ClientRow.class,
                messages.get("walkthrough.client.add"),
                () -> new ClientRow(new Client("", part.kinds().getFirst().key(), "", "")),
                this::changed);
        field.initial(Answer.People.class).clients().forEach(client -> rows.add(new ClientRow(client)));
        getChildren().add(rows);
    }

    private void changed() {
        var typed = rows.rows().stream().map(ClientRow::typed).toList();
        field.change(
                () -> new Answer.People(typed.stream().map(Typed::client).toList()),
                typed.stream().map(Typed::name).collect(Collectors.joining("\n")));
    }

    /** What stands in a row, taken from its controls so that it can be checked on another thread. */
    private record Typed(String name, String kind, String basis, String focus) {
        Client client() {
            return new Client(name, kind, basis, focus);
        }
    }

    /** The controls of a teacher, team or grade. */
    private final class ClientRow extends VBox {
        private final ComboBox<Choice> kind;
        private final TextField name = new TextField();
        private final ComboBox<Choice> basis;
        private final TextField focus = new TextField();

        ClientRow(Client client) {
            super(Spacing.S);
            kind = list(part.kinds(), client.kind());
            basis = list(part.bases(), client.basis());
            name.setText(client.name());
            name.getStyleClass().add("client-name");
            basis.getStyleClass().add("client-basis");
            focus.setText(client.focus());
            name.textProperty().addListener((_, _, _) -> changed());
            focus.textProperty().addListener((_, _, _) -> changed());
            focus.setPromptText(messages.get("walkthrough.client.focus.prompt"));
            var first = new FoldingRow(
                    NARROWEST,
                    Spacing.M,
                    new Field(messages.get("walkthrough.client.kind"), kind, messages),
                    new Field(messages.get("walkthrough.client.name"), name, messages),
                    new Field(messages.get("walkthrough.client.basis"), basis, messages));
            getChildren().addAll(first, new Field(messages.get("walkthrough.client.focus"), focus, messages));
        }

        private ComboBox<Choice> list(List<Choice> choices, String key) {
            var list = new ComboBox<Choice>();
            list.getItems().setAll(choices);
            list.setConverter(new Labels<>(Choice::label));
            choices.stream().filter(choice -> choice.key().equals(key)).forEach(list::setValue);
            list.valueProperty().addListener((_, _, _) -> changed());
            return list;
        }

        Typed typed() {
            return new Typed(name.getText(), key(kind), key(basis), focus.getText());
        }

        private static String key(ComboBox<Choice> list) {
            return Optional.ofNullable(list.getValue()).map(Choice::key).orElse("");
        }
    }
}
