package org.campusaccord.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.ui.walkthrough.TalkTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatementPartTest extends TalkTest {
    private static final String AREA = "#statement-agreement";

    @BeforeEach
    void arrive() {
        talk("roles");
    }

    private String keptWords() {
        return kept("roles", "agreement", Answer.Statement.class).text();
    }

    private void useFirstExample() {
        press(button("Example wordings (3)"), KeyCode.SPACE);
        press(button("Use this wording"), KeyCode.SPACE);
    }

    private String firstExample() {
        return workspace
                .protocols()
                .current()
                .item("roles")
                .orElseThrow()
                .examples()
                .getFirst();
    }

    @Test
    void keepsParagraphs() {
        type(AREA, "Íñigo teaches.\nŁukasz coaches “on request”.");

        assertThat(keptWords()).isEqualTo("Íñigo teaches.\nŁukasz coaches “on request”.");
    }

    @Test
    void takesOverAnExampleAsAParagraphOfItsOwn() {
        type(AREA, "Our own words.");
        useFirstExample();

        assertThat(keptWords()).isEqualTo("Our own words.\n" + firstExample());
    }

    @Test
    void takesAnExampleOutAgainWithOneUndo() {
        focus(find(AREA));
        write("Ours");
        useFirstExample();
        assertThat(text(AREA).getText()).isEqualTo("Ours\n" + firstExample());
        press(KeyCode.CONTROL, KeyCode.Z);

        assertThat(keptWords()).isEqualTo("Ours");
    }

    @Test
    void takesBackOneChangeAfterAnother() {
        focus(find(AREA));
        write("One two three");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text(AREA).getText()).isEqualTo("One two");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text(AREA).getText()).isEqualTo("One");
        press(KeyCode.CONTROL, KeyCode.Z);

        assertThat(text(AREA).getText()).isEmpty();
    }

    @Test
    void doesNotUndoWhatWasKeptEarlier() {
        workspace.agreements().saveAnswer(id, new PartRef("clients", "selection"), new Answer.Statement("From August"));
        talk("clients");
        focus(find("#statement-selection"));
        press(KeyCode.CONTROL, KeyCode.Z);

        assertThat(kept("clients", "selection", Answer.Statement.class).text()).isEqualTo("From August");
    }

    @Test
    void goesOnToTheNextControlWithTab() {
        type(AREA, "Our words.");
        press(KeyCode.TAB);

        assertThat(find(AREA).isFocused()).isFalse();
        assertThat(text(AREA).getText()).isEqualTo("Our words.");
    }

    @Test
    void goesBackWithShiftAndTab() {
        focus(button("Example wordings (3)"));
        press(KeyCode.SHIFT, KeyCode.TAB);

        assertThat(find(AREA).isFocused()).isTrue();
    }
}
