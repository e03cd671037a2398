package org.campusaccord.ui.preview;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.campusaccord.application.document.ItemSection;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementContent;
import org.campusaccord.domain.protocol.AgendaItem;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;

/** The words that were agreed under an item, folded away until somebody wants to read them. */
public final class AgreedWords extends VBox {
    private final Agreement agreement;
    private final AgendaItem item;
    private final Messages messages;

    public AgreedWords(Agreement agreement, AgendaItem item, Messages messages) {
        super(Spacing.S);
        this.agreement = agreement;
        this.item = item;
        this.messages = messages;
        var toggle = new ToggleButton(messages.get("checkin.agreed"));
        toggle.setAccessibleText(messages.get("checkin.agreed.of", item.title()));
        toggle.getStyleClass().addAll("flat", "flush", "agreed-words");
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.graphicProperty()
                .bind(toggle.selectedProperty().map(shown -> (shown ? Icons.UPWARD : Icons.DOWNWARD).node()));
        getChildren().add(toggle);
        toggle.selectedProperty().subscribe(this::show);
    }

    private void show(boolean shown) {
        getChildren().removeIf(DocumentView.class::isInstance);
        if (shown) {
            getChildren().add(words());
        }
    }

    private Node words() {
        var content = AgreementContent.of(agreement, 1).items().stream()
                .filter(each -> each.item().key().equals(item.key()))
                .findFirst()
                .orElseThrow();
        return DocumentView.narrow(new ItemSection(messages).agreed(content));
    }
}
