package org.campusaccord.ui.lock;

import static org.assertj.core.api.Assertions.assertThat;

import org.campusaccord.ui.DirectTasks;
import org.campusaccord.ui.HeldTasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewPassphraseModelTest {
    private final NewPassphraseModel model = new NewPassphraseModel(new DirectTasks());

    @ParameterizedTest
    @CsvSource({
        "seven77, TOO_SHORT",
        "password1, WEAK",
        "five quiet herons wade north, STRONG",
        "Nguyễn Thị Hồng đi bộ, STRONG"
    })
    void saysHowStrongAPassphraseIs(String typed, Strength strength) {
        model.firstProperty().set(typed);

        assertThat(model.strengthProperty().get()).contains(strength);
    }

    @Test
    void refusesAShortPassphrase() {
        model.firstProperty().set("seven77");
        model.againProperty().set("seven77");

        assertThat(model.fault()).contains(NewPassphraseModel.Fault.TOO_SHORT);
    }

    @Test
    void refusesTwoThatDiffer() {
        model.firstProperty().set("five quiet herons");
        model.againProperty().set("five quiet heron");

        assertThat(model.fault()).contains(NewPassphraseModel.Fault.NOT_THE_SAME);
    }

    @Test
    void takesTheSameTypedTwice() {
        model.firstProperty().set("five quiet herons");
        model.againProperty().set("five quiet herons");

        assertThat(model.fault()).isEmpty();
    }

    @Test
    void showsNoStrengthOfWhatIsNoLongerThere() {
        var tasks = new HeldTasks();
        var slow = new NewPassphraseModel(tasks);
        slow.firstProperty().set("five quiet herons");
        slow.firstProperty().set("");

        tasks.letGo();

        assertThat(slow.strengthProperty().get()).isEmpty();
    }
}
