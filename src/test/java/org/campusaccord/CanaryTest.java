package org.campusaccord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.Commitment;
import org.campusaccord.domain.agreement.CommitmentId;
import org.campusaccord.domain.agreement.ItemOutcome;
import org.campusaccord.domain.agreement.ItemState;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.campus.Level;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.domain.protocol.Part;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.testing.Settled;
import org.campusaccord.testing.WordsInFiles;
import org.campusaccord.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Fifty strings that went in through the services are in no file of the data folder of a locked store. */
@Beside
class CanaryTest {
    private static final String PASSPHRASE = "magnolia bluebonnet";
    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    @TempDir
    Path folder;

    private final List<String> canaries = new ArrayList<>();
    private LocalWorkspaces workspaces;

    @BeforeEach
    void fillTheStore() {
        try (var campus = OneCampus.in(folder)) {
            workspaces = new LocalWorkspaces(
                    new Composition(new Messages(Locale.US)), folder, campus.clock(), new Messages(Locale.US));
            fill(campus);
            campus.workspace().backups().backUp();
        }
    }

    private String canary() {
        var canary = "Quillfeather" + (char) ('A' + canaries.size() % 26) + (char) ('A' + canaries.size() / 26);
        canaries.add(canary);
        return canary;
    }

    private void fill(OneCampus campus) {
        new YearOfCanaries(campus, this::canary).live();
        var workspace = campus.workspace();
        workspace.settings().keep(Settled.champion(canary(), canary()));
        var id = workspace
                .agreements()
                .find(campus.campus().id(), OneCampus.YEAR.next())
                .orElseThrow();
        var agreement = campus.agreements().agreement(id);
        for (var item : agreement.protocol().items()) {
            item.parts().stream()
                    .filter(Part.StatementPart.class::isInstance)
                    .forEach(part -> campus.agreements()
                            .saveAnswer(id, new PartRef(item.key(), part.key()), new Answer.Statement(canary())));
            campus.agreements().savePrivateNote(id, item.key(), canary());
            campus.agreements().saveState(id, item.key(), new ItemState(ItemOutcome.RESERVATION, canary()));
            campus.agreements()
                    .addCommitment(
                            id,
                            new Commitment(
                                    new CommitmentId(0), item.key(), canary(), Optional.empty(), Optional.empty()));
        }
        while (canaries.size() < 50) {
            addPeople(workspace);
        }
    }

    private void addPeople(Workspace workspace) {
        var more = workspace.campuses().add(canary(), canary(), Level.MIDDLE);
        workspace.campuses().assign(more.id(), OneCampus.YEAR, Role.PRINCIPAL, canary(), canary() + "@example.org");
    }

    @Test
    void searchFindsThemAllInAStoreInClear() throws IOException {
        assertThat(canaries).hasSizeGreaterThanOrEqualTo(50);
        assertThat(found()).containsAll(canaries);
    }

    @Test
    void noneIsFoundOnceItIsLocked() throws IOException {
        workspaces.care().lock(Passphrase.of(PASSPHRASE));
        assertThat(found()).isEmpty();
    }

    /** Nor in the system's folder for temporary files, where libraries lay down what they work on. */
    @Test
    void exportsOfALockedStoreLeaveNoneBesideWhatWasAskedFor(@TempDir Path elsewhere) throws IOException {
        var begun = Files.getLastModifiedTime(elsewhere);
        workspaces.care().lock(Passphrase.of(PASSPHRASE));
        try (var workspace = workspaces.open(Passphrase.of(PASSPHRASE))) {
            YearOfCanaries.exportAll(workspace, elsewhere);
        }
        assertThat(found()).isEmpty();
        assertThat(words().foundIn(temporary(begun))).isEmpty();
        assertThat(words().foundIn(List.of(elsewhere.resolve("agreement JSON.json"))))
                .isNotEmpty();
        assertThat(words().foundIn(List.of(elsewhere.resolve("scan.pdf")))).hasSize(1);
    }

    /** What was written to that folder since; what lies deeper in it are the folders of tests. */
    private static List<Path> temporary(FileTime since) throws IOException {
        try (var files = Files.find(
                Path.of(System.getProperty("java.io.tmpdir")),
                2,
                (file, about) -> about.isRegularFile()
                        && about.lastModifiedTime().compareTo(since) >= 0
                        && !String.valueOf(file.resolveSibling("").getFileName())
                                .startsWith("junit"))) {
            return files.toList();
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "An open store cannot be searched there")
    void noneIsFoundAfterWorkInALockedStore() throws IOException {
        workspaces.care().lock(Passphrase.of(PASSPHRASE));
        try (var workspace = workspaces.open(Passphrase.of(PASSPHRASE))) {
            addPeople(workspace);
            workspace.backups().backUp();
            assertThat(found()).as("while it is open").isEmpty();
        }
        workspaces.care().changePassphrase(Passphrase.of(PASSPHRASE), Passphrase.of("armadillo cypress"));
        assertThat(found()).isEmpty();
    }

    /** Which of them are in any file of the folder, packed or not. */
    private Set<String> found() throws IOException {
        return words().foundIn(folder);
    }

    private WordsInFiles words() {
        return new WordsInFiles(Set.copyOf(canaries), ENCODINGS);
    }
}
