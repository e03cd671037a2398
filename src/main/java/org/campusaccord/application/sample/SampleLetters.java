package org.campusaccord.application.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.export.Enclosure;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.mail.LetterKind;

/** Says what became of the agenda packet of a campus whose meeting is ahead. */
final class SampleLetters {
    private final Workspace workspace;

    SampleLetters(Workspace workspace) {
        this.workspace = workspace;
    }

    void handOut(AgreementId id) {
        workspace.letters().handedOut(id, LetterKind.PACKET);
    }

    /** Drafts the letter; nobody has said whether it went out. The file itself has no reader here. */
    void draft(AgreementId id) {
        if (workspace.letters().addressees(id).known().isEmpty()) {
            handOut(id);
            return;
        }
        try {
            var folder = Files.createTempDirectory("campus-accord-letter");
            var file = folder.resolve(workspace.letters().suggestedName(id, LetterKind.PACKET));
            try {
                workspace
                        .letters()
                        .draft(id, LetterKind.PACKET, Optional.empty(), nothing(id), file)
                        .writeAndRecord();
            } finally {
                Files.deleteIfExists(file);
                Files.delete(folder);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Enclosure nothing(AgreementId id) {
        return new Enclosure(workspace.packets().enclosure(id).fileName(), _ -> {});
    }
}
