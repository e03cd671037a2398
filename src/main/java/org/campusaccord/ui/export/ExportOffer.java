package org.campusaccord.ui.export;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.audience.ReaderCopy;

/**
 * What can be chosen for an export, read in one go on the store's thread.
 *
 * @param remembered for whom the last copy was
 */
record ExportOffer(Audience remembered, List<ReaderCopy> copies, List<Name> names) {
    /** A file name to offer. */
    record Name(ExportFormat format, Audience audience, String words) {}

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
        return new ExportOffer(workspace.settings().lastAudience(), copies, names);
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
