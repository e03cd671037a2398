package org.campusaccord.application.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.testing.Problems.assertProblem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.campusaccord.Composition;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleFolderTest {
    private static final SamplePlan SMALL = new SamplePlan(1, 1, 1);

    private final SettableClock clock = new SettableClock(OneCampus.NOW, OneCampus.ZONE);
    private final SampleFolder samples = new SampleFolder(new Composition(new Messages(Locale.US)));

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
    void isTakenAwayAsAWhole() {
        var place = folder.resolve("data");
        samples.build(place, SMALL, clock);
        samples.remove(place);
        assertThat(place).doesNotExist();
    }
}
