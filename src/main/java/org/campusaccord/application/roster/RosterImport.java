package org.campusaccord.application.roster;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.campusaccord.application.Transactions;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.application.audit.AuditService;
import org.campusaccord.application.audit.AuditSubject;
import org.campusaccord.application.campus.CampusStore;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.roster.RosterCampus;
import org.campusaccord.domain.roster.RosterError;
import org.campusaccord.domain.roster.RosterRules;

/** Imports campuses and people from a roster: first a preview that changes nothing, then all of it or nothing. */
public final class RosterImport {
    /** How many errors a preview lists; nobody reads more before mending the first. */
    public static final int ERRORS_SHOWN = 50;

    private final RosterReader reader;
    private final CampusStore store;
    private final Transactions transactions;
    private final AuditService audit;

    public RosterImport(RosterReader reader, CampusStore store, Transactions transactions, AuditService audit) {
        this.reader = reader;
        this.store = store;
        this.transactions = transactions;
        this.audit = audit;
    }

    /** Reads a file and says what an import into a school year would do. */
    public RosterPreview preview(Path file, SchoolYear year) {
        var fileName = String.valueOf(file.getFileName());
        var reading = RosterRules.read(reader.read(file));
        var campuses = reading.roster().campuses();
        var matching = new CampusMatching(campuses, store.campuses());
        var errors = Stream.concat(reading.errors().stream(), matching.errors().stream())
                .sorted(Comparator.comparingInt(RosterError::row))
                .toList();
        if (campuses.isEmpty() && errors.isEmpty()) {
            throw Problem.of("roster.no-rows", fileName).asException();
        }
        return new RosterPreview(
                fileName,
                year,
                matching.matches(),
                errors.stream().limit(ERRORS_SHOWN).toList(),
                errors.size(),
                notes(campuses, reading.rewritten()));
    }

    /** Does what the preview showed, in one transaction that is on disk when this returns. */
    public ImportSummary apply(RosterPreview preview) {
        if (!preview.canApply()) {
            throw Problem.of("roster.has-errors", preview.fileName(), preview.errorCount())
                    .asException();
        }
        var campuses = preview.campuses().stream().map(CampusMatch::campus).toList();
        return transactions.inOneSynced(() -> {
            audit.record(AuditAction.IMPORTED, AuditSubject.of(preview.year()), preview.fileName());
            return new RosterWriting(store, preview.year()).write(campuses);
        });
    }

    private static List<RosterNote> notes(List<RosterCampus> campuses, int rewritten) {
        var notes = new ArrayList<RosterNote>();
        note(
                notes,
                RosterNote.Kind.WITHOUT_PRINCIPAL,
                count(campuses, campus -> campus.principal().isEmpty()));
        note(
                notes,
                RosterNote.Kind.WITHOUT_COACH,
                count(campuses, campus -> campus.coaches().isEmpty()));
        note(notes, RosterNote.Kind.REWRITTEN, rewritten);
        return notes;
    }

    private static void note(List<RosterNote> notes, RosterNote.Kind kind, int count) {
        if (count > 0) {
            notes.add(new RosterNote(kind, count));
        }
    }

    private static int count(List<RosterCampus> campuses, Predicate<RosterCampus> which) {
        return (int) campuses.stream().filter(which).count();
    }
}
