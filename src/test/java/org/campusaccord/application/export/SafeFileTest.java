package org.campusaccord.application.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.campusaccord.testing.Problems.assertProblem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.campusaccord.application.export.SafeFile.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
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

    @Test
    void tooLongNameIsToldBeforeAnythingIsWritten() {
        assertProblem(
                "export.name-too-long",
                () -> SafeFile.write(folder.resolve("ñ".repeat(200) + ".pdf"), out -> {
                    throw new IllegalStateException("written all the same");
                }));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void writesWhereALinkLeads() throws IOException {
        var old = oldFile();
        var link = Files.createSymbolicLink(
                Files.createDirectory(folder.resolve("in")).resolve("link.txt"), old);
        assertThat(SafeFile.write(link, NEW)).isEqualTo(link);
        assertThat(link).isSymbolicLink();
        assertThat(Files.isSymbolicLink(old)).isFalse();
        assertThat(old).hasContent("new");
        assertThat(folder.resolve("in")).isDirectoryNotContaining(file -> !file.equals(link));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void writesWhereALinkToNothingYetLeads() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("new.txt"));
        SafeFile.write(link, NEW);
        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("new.txt")).hasContent("new");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linkInACircleIsTold() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("link.txt"));
        assertProblem("export.no-file", () -> SafeFile.write(link, NEW));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void pipeIsNotReplaced() throws Exception {
        var pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        assertProblem("export.no-file", () -> SafeFile.write(pipe, NEW));
        var link = Files.createSymbolicLink(folder.resolve("link.txt"), pipe);
        assertProblem("export.no-file", () -> SafeFile.write(link, NEW));
        assertThat(Files.readAttributes(pipe, BasicFileAttributes.class).isOther())
                .isTrue();
    }

    private Path oldFile() throws IOException {
        return Files.writeString(folder.resolve("old.txt"), "old");
    }

    private void assertNothingElse(Path file) {
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }
}
