package org.campusaccord.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.campusaccord.application.document.YearCharts;
import org.campusaccord.testing.Reviews;
import org.campusaccord.ui.WindowTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChartViewTest extends WindowTest {
    @BeforeEach
    void show() {
        onFx(() -> {
            var holder = new StackPane(new DocumentView(new YearCharts(MESSAGES).of(Reviews.figures())));
            holder.getStyleClass().add("page");
            scene().setRoot(holder);
            return true;
        });
    }

    @Test
    void tellsEverythingToWhoListens() {
        assertThat(robot.lookup(".chart-box").<Node>queryAll())
                .extracting(Node::getAccessibleText)
                .anySatisfy(words -> assertThat(words).contains("Standing meetings kept 22"))
                .anySatisfy(words -> assertThat(words).contains("Apr 13, 2027: Clarity 4.7"));
    }

    @Test
    void writesEachValueBesideItsBar() {
        assertThat(shows("Standing meetings kept")).isTrue();
        assertThat(shows("22")).isTrue();
        picture("yearend-charts");
    }
}
