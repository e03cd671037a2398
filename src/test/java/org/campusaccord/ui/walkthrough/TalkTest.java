package org.campusaccord.ui.walkthrough;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.ui.District;
import org.campusaccord.ui.WindowTest;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.BeforeEach;

/** The conversation of one campus in the window, led by keyboard. */
public abstract class TalkTest extends WindowTest {
    protected District district;
    protected CampusId campus;
    protected AgreementId id;

    @BeforeEach
    void beginAgreement() {
        district = new District(workspace, YEAR);
        campus = district.campus("Live Oak Elementary");
        id = district.draft(campus, 0, Optional.empty());
    }

    /** Opens the conversation at an item. */
    protected void talk(String item) {
        go(new Place.Walkthrough(id, item));
    }

    /** The agreement as the store has it after the page was left. */
    protected Agreement kept() {
        go(new Place.Protocols());
        return workspace.agreements().agreement(id);
    }

    /** An answer as the store has it after the page was left. */
    protected <A extends Answer> A kept(String item, String part, Class<A> kind) {
        var agreement = kept();
        var asked = agreement.protocol().item(item).orElseThrow().part(part).orElseThrow();
        return kind.cast(agreement.answer(item, asked));
    }

    protected Node find(String selector) {
        return robot.lookup(selector).query();
    }

    protected TextInputControl text(String selector) {
        return robot.lookup(selector).queryTextInputControl();
    }

    /** The first button that says so. */
    protected Button button(String words) {
        return robot.lookup((Node node) -> node instanceof Button button && words.equals(button.getText()))
                .queryButton();
    }

    protected void focus(Node node) {
        onFx(() -> {
            node.requestFocus();
            return true;
        });
    }

    /** Goes to a control and presses a key there. */
    protected void press(Node node, KeyCode key) {
        focus(node);
        press(key);
    }

    /** Tries to leave the page and is asked because something is not saved; stays. */
    protected void tryToLeave() {
        dialogs.willAnswer(false);
        go(new Place.Protocols());
    }
}
