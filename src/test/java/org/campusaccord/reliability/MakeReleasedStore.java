package org.campusaccord.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.campusaccord.Composition;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.agreement.AgreementSummary;
import org.campusaccord.application.sample.SampleDistrict;
import org.campusaccord.application.sample.SampleExports;
import org.campusaccord.application.sample.SamplePlan;
import org.campusaccord.application.sample.SettableClock;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.agreement.ItemOutcome;
import org.campusaccord.domain.agreement.ItemState;
import org.campusaccord.domain.amendment.AgreementEnd;
import org.campusaccord.domain.amendment.AmendmentState;
import org.campusaccord.domain.amendment.EndReason;
import org.campusaccord.domain.signature.Mark;
import org.campusaccord.storage.Store;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.text.Messages;

/** Run once for each released schema version: makes the fixture that every later version must be able to open. */
final class MakeReleasedStore {
    private static final SamplePlan PLAN = new SamplePlan(8, 2, 1);
    private static final byte[] SCAN =
            "%PDF-1.7\n% a scan\n%%EOF\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    private MakeReleasedStore() {}

    /** Takes the schema version and an empty folder to work in. */
    public static void main(String[] arguments) throws IOException, SQLException {
        var target = new ReleasedStore(ReleasedStore.FOLDER.resolve("version-" + arguments[0] + ".zip"));
        var folder = Path.of(arguments[1]);
        var clock = new SettableClock(LocalDateTime.of(2026, 11, 20, 9, 30), OneCampus.ZONE);
        var stores = new Composition(new Messages(Locale.US));
        new SampleDistrict(stores).build(folder, PLAN, clock);
        try (var workspace = stores.open(folder, clock)) {
            attachScans(workspace);
            fillOtherTables(workspace, clock);
            // Seals what is signed, so that the table of certificates is not empty.
            new SampleExports(workspace, folder.resolve("exports")).write();
        }
        var file = folder.resolve(Store.FILE_NAME);
        Files.createDirectories(ReleasedStore.FOLDER);
        zip(file, target.zip());
        Files.writeString(target.counted(), note(arguments[0]) + lines(StoreRows.in(file)));
    }

    /** So that the table of scans is not empty, under every signature that was given on paper. */
    private static void attachScans(Workspace workspace) {
        for (var summary : workspace.agreements().summaries()) {
            workspace.signing().revision(summary.id()).stream()
                    .flatMap(revision -> revision.signatures().stream())
                    .filter(signature -> signature.mark() instanceof Mark.OnPaper)
                    .forEach(signature ->
                            workspace.signing().attachScan(summary.id(), signature.id(), "scan.pdf", SCAN));
        }
    }

    /** So few campuses leave these tables of the year after the signing empty. */
    private static void fillOtherTables(Workspace workspace, SettableClock clock) {
        var amended = workspace.agreements().summaries().stream()
                .filter(summary -> summary.status() == AgreementStatus.IN_AMENDMENT)
                .flatMap(summary -> workspace.amendments().open(summary.id()).stream())
                .filter(amendment -> amendment.state() == AmendmentState.DRAFT)
                .findFirst()
                .orElseThrow();
        var item = workspace
                .agreements()
                .agreement(amended.agreement())
                .protocol()
                .items()
                .getLast();
        workspace
                .amendments()
                .saveState(amended.id(), item.key(), new ItemState(ItemOutcome.RESERVATION, "Not before the spring"));
        var ended = workspace.agreements().summaries().stream()
                .filter(summary -> summary.status() == AgreementStatus.SIGNED)
                .map(AgreementSummary::id)
                .findFirst()
                .orElseThrow();
        workspace
                .endings()
                .end(ended, new AgreementEnd(LocalDate.now(clock), EndReason.CAMPUS_CHANGES, "Joins Bluestem Middle"));
    }

    private static void zip(Path file, Path zip) throws IOException {
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry(Store.FILE_NAME));
            Files.copy(file, out);
        }
    }

    private static String note(String version) {
        return """
            # The store of schema version %s, as that version left it: an invented district of %d campuses over %d years
            # (seed %d), with scans under the signatures on paper. Made by MakeReleasedStore; never made anew.
            # The rows of each table:
            """.formatted(version, PLAN.campuses(), PLAN.years(), PLAN.seed());
    }

    private static String lines(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(count -> count.getKey() + "=" + count.getValue() + "\n")
                .collect(Collectors.joining());
    }
}
