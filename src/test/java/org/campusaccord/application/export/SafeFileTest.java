package org.campusaccord.application.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.campusaccord.testing.Problems.assertProblem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.campusaccord.application.export.SafeFile.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {
    private static final Content NEW = out -> out.write("new".getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path folder;

    @Test
    void writesAFileAndSaysWhere() {
        var written = SafeFile.write(folder.resolve("./a.txt"), NEW);
        assertThat(written).isEqualTo(folder.resolve("a.txt")).hasContent("new");
        assertNothingElse(written);
    }

    @Test
    void replacesAnOlderFile() throws IOException {
        var old = oldFile();
        SafeFile.write(old, NEW);
        assertThat(old).hasContent("new");
        assertNothingElse(old);
    }

    @Test
    void olderFileIsIntactUntilTheNewOneIsComplete() throws IOException {
        var old = oldFile();
        SafeFile.write(old, out -> {
            NEW.writeTo(out);
            assertThat(old).hasContent("old");
        });
    }

    @Test
    void olderFileIsIntactWhenTheWriterFails() throws IOException {
        var old = oldFile();
        assertThatThrownBy(() -> SafeFile.write(old, out -> {
                    NEW.writeTo(out);
                    throw new IllegalStateException("half way");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(old).hasContent("old");
        assertNothingElse(old);
    }

    @Test
    void fullDiskIsToldAndLeavesTheOlderFile() throws IOException {
        var old = oldFile();
        assertProblem(
                "export.no-space",
                () -> SafeFile.write(old, out -> {
                    throw new IOException("No space left on device");
                }));
        assertThat(old).hasContent("old");
        assertNothingElse(old);
    }

    @Test
    void otherFailureToWriteIsTold() {
        assertProblem(
                "export.not-writable",
                () -> SafeFile.write(folder.resolve("a.txt"), out -> {
                    throw new IOException("Input/output error");
                }));
    }

    @Test
    void targetThatIsOpenElsewhereIsToldAndLeft() throws IOException {
        var old = oldFile();
        assertProblem(
                "export.open-elsewhere",
                () -> SafeFile.write(old, NEW, (_, target) -> {
                    throw new AccessDeniedException(target.toString());
                }));
        assertThat(old).hasContent("old");
        assertNothingElse(old);
    }

    @Test
    void missingFolderIsToldAndNotCreated() {
        var target = folder.resolve("missing/a.txt");
        assertProblem("export.folder-missing", () -> SafeFile.write(target, NEW));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void folderIsNoTarget() {
        assertProblem("export.is-folder", () -> SafeFile.write(folder, NEW));
    }

    private Path oldFile() throws IOException {
        return Files.writeString(folder.resolve("old.txt"), "old");
    }

    private void assertNothingElse(Path file) {
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }
}
