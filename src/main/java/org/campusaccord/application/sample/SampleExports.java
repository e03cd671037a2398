package org.campusaccord.application.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.agreement.AgreementSummary;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.checkin.CheckIn;
import org.campusaccord.domain.signature.Revision;

/** Writes what a district keeps on paper: a folder a year, with the signed agreements, some check-ins, the reviews and the workbook. */
public final class SampleExports {
    /** A few show what they look like. */
    private static final int SUMMARIES = 4;

    private final Workspace workspace;
    private final Path folder;

    public SampleExports(Workspace workspace, Path folder) {
        this.workspace = workspace;
        this.folder = folder;
    }

    /** What was written for one year. */
    public record Written(SchoolYear year, int agreements, int pdfs, Path workbook) {}

    /** Writes every year, the newest first. */
    public List<Written> write() {
        var years = workspace.agreements().summaries().stream()
                .collect(Collectors.groupingBy(
                        AgreementSummary::year, java.util.LinkedHashMap::new, Collectors.toList()));
        return years.entrySet().stream()
                .map(year -> write(year.getKey(), year.getValue()))
                .toList();
    }

    private Written write(SchoolYear year, List<AgreementSummary> agreements) {
        var place = folderOf(year);
        var signed = agreements.stream()
                .filter(summary -> inForce(summary.id()).isPresent())
                .toList();
        signed.forEach(summary -> writePdf(summary, place));
        signed.stream().limit(SUMMARIES).forEach(summary -> writeCheckIn(summary.id(), place));
        signed.stream()
                .map(AgreementSummary::id)
                .filter(workspace.reviewSigning()::isSigned)
                .forEach(id -> writeReview(id, place));
        var exports = workspace.exports();
        var workbook = exports.workbook(year, place.resolve(exports.suggestedName(year)))
                .writeAndRecord();
        return new Written(year, agreements.size(), signed.size(), workbook);
    }

    private void writePdf(AgreementSummary summary, Path place) {
        var agreement = workspace.agreements().agreement(summary.id());
        var target = place.resolve(workspace.exports().suggestedName(agreement, ExportFormat.PDF));
        workspace
                .exports()
                .agreement(
                        summary.id(),
                        OptionalInt.of(inForce(summary.id()).orElseThrow().number()),
                        ExportFormat.PDF,
                        target)
                .writeAndRecord();
    }

    /** The newest text that all who must have signed: what an amendment lays before them is no part of it yet. */
    private Optional<Revision> inForce(AgreementId id) {
        return workspace.signing().revisions(id).stream()
                .filter(revision -> revision.frozenAt().isPresent())
                .findFirst();
    }

    private void writeCheckIn(AgreementId id, Path place) {
        CheckIn.lastHeld(workspace.checkIns().checkIns(id)).map(CheckIn::id).ifPresent(held -> {
            var exports = workspace.checkInExports();
            exports.pdf(held, place.resolve(exports.printout(held).fileName())).writeAndRecord();
        });
    }

    private void writeReview(AgreementId id, Path place) {
        var exports = workspace.reviewExports();
        exports.review(
                        id,
                        ExportFormat.PDF,
                        place.resolve(exports.suggestedName(id, ExportFormat.PDF, Audience.BINDER)))
                .writeAndRecord();
    }

    private Path folderOf(SchoolYear year) {
        var place = folder.resolve(year.plainLabel());
        try {
            return Files.createDirectories(place);
        } catch (IOException failure) {
            throw new ProblemException(Problem.of("export.not-writable", place.toString()), failure);
        }
    }
}
