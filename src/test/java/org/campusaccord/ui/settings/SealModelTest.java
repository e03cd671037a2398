package org.campusaccord.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.application.seal.SealKeyState;
import org.campusaccord.domain.Problem;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.testing.OneCampusTest;
import org.campusaccord.ui.DirectTasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SealModelTest extends OneCampusTest {
    private static final String WORDS = "three quiet herons";

    private final List<Object> told = new ArrayList<>();
    private SealModel model;

    @BeforeEach
    void open() {
        model = model(campus);
    }

    private static SealModel model(OneCampus of) {
        var made = new SealModel(of.workspace(), new DirectTasks(), failure -> {
            throw failure;
        });
        made.load();
        return made;
    }

    private SealKeyState state() {
        return model.stateProperty().get().orElseThrow();
    }

    /** A copy of the key of another computer. */
    private Path carried() {
        var file = folder.resolve("carried.p12");
        try (var other = OneCampus.in(folder.resolve("other"))) {
            other.workspace().sealKeys().exportKey(file, Passphrase.of(WORDS));
        }
        return file;
    }

    @Test
    void hasNoKeyBeforeTheFirstSeal() {
        assertThat(state()).isEqualTo(new SealKeyState.NoneYet());
    }

    @Test
    void keepsACopyAndWipesThePassphrase() {
        var typed = Passphrase.of(WORDS);
        var target = folder.resolve("key.p12");
        model.keepCopy(target, typed, told::add, told::add);

        assertThat(told).containsExactly(target);
        assertThat(target).isNotEmptyFile();
        assertThat(typed.<String>use(String::new)).isEqualTo("\0".repeat(WORDS.length()));
    }

    @Test
    void sealsWithTheKeyThatWasTakenOver() {
        model.takeOver(carried(), Passphrase.of(WORDS), told::add, told::add);

        assertThat(state())
                .isInstanceOfSatisfying(
                        SealKeyState.Ready.class, ready -> assertThat(told).containsExactly(ready.fingerprint()));
    }

    @Test
    void takesNothingOverWithAnotherPassphraseAndWipesIt() {
        var typed = Passphrase.of("four loud herons");
        model.takeOver(carried(), typed, told::add, told::add);

        assertThat(told).containsExactly(Problem.of("seal.key-unreadable", "carried.p12"));
        assertThat(state()).isEqualTo(new SealKeyState.NoneYet());
        assertThat(typed.<String>use(String::new)).doesNotContain("herons");
    }

    @Test
    void remembersTheFolder() {
        model.keepCopy(folder.resolve("key.p12"), Passphrase.of(WORDS), told::add, told::add);
        var folders = new ArrayList<Path>();
        model.withFolder(found -> found.ifPresent(folders::add));

        assertThat(folders).containsExactly(folder);
    }
}
