package org.campusaccord.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.campusaccord.domain.Problem;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.ui.DirectTasks;
import org.campusaccord.ui.NoDelay;
import org.campusaccord.ui.saving.Saver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YouModelTest {
    private final Saver saver = new Saver(new DirectTasks(), new NoDelay());
    private OneCampus store;
    private YouModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        store = OneCampus.in(folder);
        model = new YouModel(store.workspace().settings(), new DirectTasks(), saver);
        model.load(failure -> {
            throw failure;
        });
    }

    @AfterEach
    void close() {
        store.close();
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
        assertThat(store.workspace().settings().settings().district()).isEqualTo("Blackland ISD");
    }

    @Test
    void isSavedAgainOnceTheAddressIsMended() {
        model.email().words().set("rosalind");
        model.email().words().set("rosalind@pecanvalley.example");

        assertThat(model.email().problem().get()).isEmpty();
        assertThat(saver.stateProperty().get()).isEqualTo(Saver.State.SAVED);
    }
}
