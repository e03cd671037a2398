package org.campusaccord.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.campusaccord.ui.saving.HeldDelay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FirstUseTest {
    private final Pane screen = new Pane();
    private final HeldDelay delay = new HeldDelay();
    private final List<String> happened = new ArrayList<>();

    @BeforeEach
    void await() {
        screen.setOnKeyPressed(_ -> happened.add("key"));
        FirstUse.await(screen, delay, () -> happened.add("prepared"));
    }

    private void press() {
        Event.fireEvent(screen, new KeyEvent(KeyEvent.KEY_PRESSED, "a", "a", KeyCode.A, false, false, false, false));
    }

    @Test
    void comesBeforeTheFirstKeyAndOnlyOnce() {
        press();
        press();
        assertThat(happened).containsExactly("prepared", "key", "key");
    }

    @Test
    void comesOnceWhenNobodyDoesAnything() {
        delay.isOver();
        press();
        assertThat(happened).containsExactly("prepared", "key");
    }

    @Test
    void isOverWithTheFirstKey() {
        press();
        delay.isOver();
        assertThat(happened).containsExactly("prepared", "key");
    }
}
