package org.campusaccord.ui.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.campusaccord.testing.FakeCare;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.Screenshots;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class RecoverySheetTest {
    /** Points, as a page of US Letter has them within its margins. */
    private static final double WIDTH = 504;

    private static final double HEIGHT = 684;

    @BeforeEach
    void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void bearsTheWholeKeyOnOnePage() {
        var sheet = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            var made = new RecoverySheet(FakeCare.KEY, new Messages(Locale.US));
            var scene = new Scene(made, WIDTH, HEIGHT);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return made;
        });
        Screenshots.take(sheet, "recovery-sheet");

        var words = sheet.lookupAll(".label").stream()
                .map(node -> ((Label) node).getText())
                .toList();
        assertThat(words).containsAll(List.of(FakeCare.KEY.grouped().split("-", -1)));
        assertThat(sheet.prefHeight(WIDTH)).isLessThan(HEIGHT);
    }
}
