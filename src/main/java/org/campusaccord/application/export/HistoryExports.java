package org.campusaccord.application.export;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.campusaccord.application.document.AgreementRecord;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.text.Messages;

/**
 * Writes an amended agreement with its earlier versions into one PDF: the oldest as its own export is, and each later one
 * behind it under seals over all that was there before. No version tells a reader what a later one keeps from them.
 */
public final class HistoryExports {
    private final ExportRecords records;
    private final AgreementFiles files;
    private final RecordedExports recorded;
    private final Messages messages;

    HistoryExports(ExportRecords records, AgreementFiles files, RecordedExports recorded, Messages messages) {
        this.records = records;
        this.files = files;
        this.recorded = recorded;
        this.messages = messages;
    }

    /** Whether what is previewed is signed and has signed versions before it. */
    public boolean isOffered(AgreementId id) {
        return records.hasEarlier(id);
    }

    /** The file of a revision and of all before it; without a number of the one in force. */
    public FileExport export(AgreementId id, OptionalInt newest, Audience audience, Path target) {
        var copies = copies(id, newest, audience);
        return recorded.copyWithEarlier(
                RecordedExports.about(id, copies.getLast()), audience, target, files.together(copies));
    }

    /** For whom such a file is, and what it leaves out across the revisions. */
    public CopyNote note(AgreementId id, OptionalInt newest, Audience audience) {
        return note(copies(id, newest, audience));
    }

    /** A name to offer for such a file. */
    public String suggestedName(AgreementId id, OptionalInt newest, Audience audience) {
        return new CopyNames(messages).withEarlier(copies(id, newest, audience).getLast(), audience);
    }

    /** The file of the version in force to be looked at and printed, as {@link ExportService#printout(AgreementId)}. */
    public Printout printout(AgreementId id, Audience audience) {
        var copies = copies(id, OptionalInt.empty(), audience);
        var about = RecordedExports.about(id, copies.getLast());
        return new Printout(
                files.document(copies.getLast()).title(),
                new CopyNames(messages).withEarlier(copies.getLast(), audience),
                files.togetherToShow(copies),
                note(copies),
                target -> export(id, about.revision(), audience, target),
                printer -> recorded.printed(about, messages.get("review.history.recorded", printer)));
    }

    private CopyNote note(List<AgreementRecord> copies) {
        return new CopyNotes(messages)
                .together(copies.stream().map(each -> each.copy().orElseThrow()).toList());
    }

    private List<AgreementRecord> copies(AgreementId id, OptionalInt newest, Audience audience) {
        var signed = records.signed(id, newest);
        var contents = Stream.concat(signed.stream().map(AgreementRecord::content), signed.getLast().inForce().stream())
                .toList();
        // What the parties have decided to keep back since is not told by a text from before.
        return IntStream.range(0, signed.size())
                .mapToObj(i -> signed.get(i).copyFor(audience, contents.subList(i + 1, contents.size())))
                .toList();
    }
}
