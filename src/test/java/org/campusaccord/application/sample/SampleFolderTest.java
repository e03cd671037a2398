package org.campusaccord.application.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.testing.Problems.assertProblem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.campusaccord.Composition;
import org.campusaccord.application.Stores;
import org.campusaccord.domain.campus.Level;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Beside
class SampleFolderTest {
    private static final SamplePlan SMALL = new SamplePlan(1, 1, 1);

    private final SettableClock clock = new SettableClock(OneCampus.NOW, OneCampus.ZONE);
    private final Stores stores = new Composition(new Messages(Locale.US));
    private final SampleFolder samples = new SampleFolder(stores);

    @TempDir
    Path folder;

    @Test
    void replacesAnOlderSample() {
        var place = folder.resolve("data");
        samples.build(place, SMALL, clock);
        samples.build(place, SMALL, clock);
        assertThat(samples.isThere(place)).isTrue();
        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(place));
    }

    @Test
    void doesNotReplaceAStoreThatIsNoSample() {
        var place = folder.resolve("data");
        OneCampus.in(place).close();
        assertProblem("sample.not-empty", () -> samples.build(place, SMALL, clock));
        samples.remove(place);
        assertThat(place).isNotEmptyDirectory();
    }

    @Test
    void doesNotReplaceOtherFiles() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "Dear Rosalind");
        assertProblem("sample.not-empty", () -> samples.build(folder, SMALL, clock));
        assertThat(folder.resolve("letter.txt")).hasContent("Dear Rosalind");
    }

    @Test
    void doesNotReplaceAStoreThatWasRestoredOverASample() throws IOException {
        var zip = folder.resolve("real.zip");
        OneCampus.in(folder.resolve("real")).close();
        stores.closed(folder.resolve("real"), clock).backUp(zip, Optional.empty());
        var place = folder.resolve("data");
        samples.build(place, SMALL, clock);
        stores.closed(place, clock).restore(zip, Optional.empty());
        assertRefused(place);
        assertThat(place.resolve("backups")).isNotEmptyDirectory();
    }

    @Test
    void doesNotReplaceASampleBesideTheBackupOfAnotherStore() {
        var sample = folder.resolve("sample");
        samples.build(sample, SMALL, clock);
        var zip = folder.resolve("sample.zip");
        stores.closed(sample, clock).backUp(zip, Optional.empty());
        var place = folder.resolve("data");
        OneCampus.in(place).close();
        stores.closed(place, clock).restore(zip, Optional.empty());
        assertRefused(place);
    }

    @Test
    void doesNotReplaceASampleAmongOtherFiles() throws IOException {
        var place = folder.resolve("data");
        samples.build(place, SMALL, clock);
        Files.writeString(place.resolve("letter.txt"), "Dear Rosalind");
        assertRefused(place);
    }

    private void assertRefused(Path place) {
        assertProblem("sample.not-empty", () -> samples.build(place, SMALL, clock));
        samples.remove(place);
        assertThat(stores.isThere(place)).isTrue();
    }

    @Test
    void doesNotReplaceASampleThatIsOpen() {
        var place = folder.resolve("data");
        samples.build(place, SMALL, clock);
        try (var open = stores.open(place, clock)) {
            assertProblem("store.locked", () -> samples.build(place, SMALL, clock));
            assertProblem("store.locked", () -> samples.remove(place));
            open.campuses().add("Live Oak Elementary", "101", Level.ELEMENTARY);
        }
        assertThat(samples.isThere(place)).isTrue();
    }

    @Test
    void doesNotRemoveAFolderThatOnlyBearsTheNameOfAnUnfinishedSample() throws IOException {
        var own = Files.createDirectory(folder.resolve("data.unfinished"));
        Files.writeString(own.resolve("letter.txt"), "Dear Rosalind");
        assertProblem("sample.not-empty", () -> samples.build(folder.resolve("data"), SMALL, clock));
        assertThat(own.resolve("letter.txt")).hasContent("Dear Rosalind");
    }

    @Test
    void makesWayForWhatAnEarlierAttemptLeftBehind() {
        stores.beginSample(folder.resolve("data.unfinished"), clock).close();
        samples.build(folder.resolve("data"), SMALL, clock);
        assertThat(folder).isDirectoryNotContaining(file -> !file.endsWith("data"));
    }

    @Test
    void isTakenAwayAsAWhole() {
        var place = folder.resolve("data");
        samples.build(place, SMALL, clock);
        samples.remove(place);
        assertThat(place).doesNotExist();
    }
}
