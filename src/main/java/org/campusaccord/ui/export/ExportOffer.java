package org.campusaccord.ui.export;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.export.CopyNote;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.audience.ReaderCopy;

/**
 * What can be chosen for an export, read in one go on the store's thread.
 *
 * @param remembered for whom the last copy was
 * @param together the same with the earlier versions, for each audience; empty where there are none
 */
record ExportOffer(Audience remembered, List<ReaderCopy> copies, List<Name> names, List<Together> together) {
    /** A file name to offer. */
    record Name(ExportFormat format, Audience audience, String words) {}

    /** A copy with the versions before it: what is to be known of it, and a file name to offer. */
    record Together(Audience audience, CopyNote note, String name) {}

    static ExportOffer read(Workspace workspace, AgreementId id, OptionalInt revision) {
        var exports = workspace.exports();
        var agreement = workspace.agreements().agreement(id);
        var copies = Arrays.stream(Audience.values())
                .map(audience -> exports.copy(id, revision, audience))
                .toList();
        var names = ExportFormat.OF_AGREEMENTS.stream()
                .flatMap(format -> Arrays.stream(Audience.values())
                        .map(audience ->
                                new Name(format, audience, exports.suggestedName(agreement, format, audience))))
                .toList();
        var history = exports.history();
        var together = Stream.of(Audience.values())
                .filter(_ -> history.isOffered(id))
                .map(audience -> new Together(
                        audience, history.note(id, revision, audience), history.suggestedName(id, revision, audience)))
                .toList();
        return new ExportOffer(workspace.settings().lastAudience(), copies, names, together);
    }

    Optional<Together> together(Audience audience) {
        return together.stream().filter(copy -> copy.audience() == audience).findFirst();
    }

    ReaderCopy copy(Audience audience) {
        return copies.stream()
                .filter(copy -> copy.audience() == audience)
                .findFirst()
                .orElseThrow();
    }

    String name(ExportFormat format, Audience audience) {
        return names.stream()
                .filter(name -> name.format() == format && name.audience() == audience)
                .findFirst()
                .orElseThrow()
                .words();
    }
}
