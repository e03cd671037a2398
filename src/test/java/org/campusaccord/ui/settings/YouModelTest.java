package org.campusaccord.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.campusaccord.domain.Problem;
import org.campusaccord.testing.OneCampusTest;
import org.campusaccord.ui.DirectTasks;
import org.campusaccord.ui.NoDelay;
import org.campusaccord.ui.saving.Saver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class YouModelTest extends OneCampusTest {
    private final Saver saver = new Saver(new DirectTasks(), new NoDelay());
    private YouModel model;

    @BeforeEach
    void open() {
        model = new YouModel(campus.workspace().settings(), new DirectTasks(), saver);
        model.load(failure -> {
            throw failure;
        });
    }

    @Test
    void showsWhatIsKnown() {
        assertThat(model.name().words().get()).isEqualTo("Rosalind Achterberg");
    }

    @Test
    void keepsTheDistrictAlthoughTheAddressCannotBeRead() {
        model.email().words().set("rosalind");
        model.district().words().set("Blackland ISD");

        assertThat(model.email().problem().get()).map(Problem::key).contains("email.unreadable");
        assertThat(saver.stateProperty().get()).isEqualTo(Saver.State.FAILED);
        assertThat(campus.workspace().settings().settings().district()).isEqualTo("Blackland ISD");
    }

    @Test
    void isSavedAgainOnceTheAddressIsMended() {
        model.email().words().set("rosalind");
        model.email().words().set("rosalind@pecanvalley.example");

        assertThat(model.email().problem().get()).isEmpty();
        assertThat(saver.stateProperty().get()).isEqualTo(Saver.State.SAVED);
    }
}
