package org.campusaccord.ui.amend;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Field;
import org.campusaccord.ui.common.GrowingTextArea;
import org.campusaccord.ui.common.Labels;
import org.campusaccord.ui.common.Spacing;

/** Why the agreement changes, who asked for it, and who signs. */
final class WhyCard extends VBox {
    private final AmendViewModel model;
    private final Messages messages;
    private final Label signers = Controls.text("", "strong");

    WhyCard(AmendViewModel model, Messages messages) {
        super(Spacing.M);
        this.model = model;
        this.messages = messages;
        getStyleClass().add("card-box");
        getChildren()
                .addAll(
                        Controls.text(messages.get("amend.why"), "card-title"),
                        reason(),
                        askedBy(),
                        onlyTouched(),
                        Controls.text(messages.get("amend.signers.rule"), "small"),
                        signers);
        signers.setId("amendment-signers");
        model.signersProperty().subscribe(this::showSigners);
    }

    private Field reason() {
        var area = new GrowingTextArea(2, 8);
        area.setId("amendment-reason");
        area.setText(model.amendment().reason());
        var field = new Field(messages.get("amend.reason"), area, messages);
        area.textProperty().subscribe((_, typed) -> model.saveReason(typed, field::show));
        return field;
    }

    private Field askedBy() {
        var party = new ComboBox<Party>();
        party.setId("asked-by");
        party.getItems().setAll(model.agreement().parties());
        party.setConverter(
                new Labels<>(each -> messages.get("walkthrough.party", each.name(), messages.of(each.role()))));
        party.setPromptText(messages.get("amend.asked-by.prompt"));
        model.amendment().askedBy().flatMap(model.agreement()::party).ifPresent(party::setValue);
        var field = new Field(messages.get("amend.asked-by"), party, messages);
        party.valueProperty()
                .subscribe(
                        (_, now) -> model.saveAskedBy(Optional.ofNullable(now).map(Party::person), field::show));
        return field;
    }

    private CheckBox onlyTouched() {
        var tick = new CheckBox(messages.get("amend.signers.touched"));
        tick.setId("only-touched");
        tick.setWrapText(true);
        tick.setMinHeight(USE_PREF_SIZE);
        tick.setSelected(!model.amendment().allSign());
        tick.setOnAction(_ -> model.saveAllSign(!tick.isSelected()));
        return tick;
    }

    private void showSigners(List<Party> parties) {
        var names = parties.stream()
                .map(party -> messages.get("walkthrough.party", party.name(), messages.of(party.role())))
                .collect(Collectors.joining("; "));
        signers.setText(messages.get("amend.signers", names));
    }
}
