package org.campusaccord.application.export;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.campusaccord.application.agreement.AgreementService;
import org.campusaccord.application.amendment.AffirmationService;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.application.audit.AuditService;
import org.campusaccord.application.audit.AuditSubject;
import org.campusaccord.application.document.CheckInDocument;
import org.campusaccord.application.document.HandOver;
import org.campusaccord.application.document.HandOver.NextDate;
import org.campusaccord.application.document.HandOver.OpenCommitment;
import org.campusaccord.application.document.HandOverSheet;
import org.campusaccord.application.document.PdfWriter;
import org.campusaccord.application.document.PrintSettings;
import org.campusaccord.application.settings.SettingsService;
import org.campusaccord.document.Document;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementContent;
import org.campusaccord.domain.agreement.AgreementContent.AgreedCommitment;
import org.campusaccord.domain.agreement.AgreementContent.Signatory;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.checkin.CheckIn;
import org.campusaccord.domain.checkin.CheckInAgenda;
import org.campusaccord.domain.checkin.CheckInState;
import org.campusaccord.domain.checkin.CommitmentProgress;
import org.campusaccord.text.Messages;

/** Writes the sheet for somebody who comes to a campus during the year. */
public final class HandOverService {
    private final AgreementService agreements;
    private final AffirmationService affirmations;
    private final ExportRecords records;
    private final Function<AgreementId, List<CheckIn>> checkIns;
    private final SettingsService settings;
    private final Supplier<PdfWriter> writer;
    private final Messages messages;
    private final Clock clock;
    private final AuditService audit;

    /** With what tells the check-ins of an agreement by day; the writer is asked for when first needed. */
    public HandOverService(
            AgreementService agreements,
            AffirmationService affirmations,
            ExportRecords records,
            Function<AgreementId, List<CheckIn>> checkIns,
            SettingsService settings,
            Supplier<PdfWriter> writer,
            Messages messages,
            Clock clock,
            AuditService audit) {
        this.agreements = agreements;
        this.affirmations = affirmations;
        this.records = records;
        this.checkIns = checkIns;
        this.settings = settings;
        this.writer = writer;
        this.messages = messages;
        this.clock = clock;
        this.audit = audit;
    }

    /** The sheet to be looked at and printed. */
    public Printout printout(AgreementId id, PersonId newcomer) {
        var document = document(id, newcomer);
        var about = AuditSubject.of(agreements.agreement(id));
        return new Printout(
                document.title(),
                suggestedName(id),
                out -> writer.get().write(document, out),
                new CopyNotes(messages).handOver(),
                target -> export(id, newcomer, target),
                printer -> audit.record(AuditAction.PRINTED, about, printer));
    }

    /** The sheet as a PDF. */
    public FileExport export(AgreementId id, PersonId newcomer, Path target) {
        var document = document(id, newcomer);
        var about = AuditSubject.of(agreements.agreement(id));
        var name = String.valueOf(target.getFileName());
        return new FileExport(
                () -> SafeFile.write(target, out -> writer.get().write(document, out)),
                () -> audit.record(AuditAction.EXPORTED, about, name));
    }

    /** A name to offer, without anybody's. */
    public String suggestedName(AgreementId id) {
        var agreement = agreements.agreement(id);
        return FileNames.of(
                ExportFormat.PDF.extension(),
                messages.get("document.hand-over"),
                agreement.campus().name(),
                agreement.year().plainLabel());
    }

    public Document document(AgreementId id, PersonId newcomer) {
        return new HandOverSheet(messages, PrintSettings.of(settings.settings())).compose(handOver(id, newcomer));
    }

    private HandOver handOver(AgreementId id, PersonId newcomer) {
        var agreement = agreements.agreement(id);
        var party = agreement
                .party(newcomer)
                .orElseThrow(() -> Problem.of("affirm.no-party").asException());
        var content = records.record(id).content();
        var past = checkIns.apply(id);
        var open = open(agreement, content, past);
        return new HandOver(
                signatory(party),
                content,
                agreement.parties().stream().map(HandOverService::signatory).toList(),
                affirmations.comings(id).gone(),
                open,
                next(agreement, open, past));
    }

    private static Signatory signatory(Party party) {
        return Signatory.of(party);
    }

    /** In the words and with the names under which they were signed, by when they are expected now. */
    private static List<OpenCommitment> open(Agreement agreement, AgreementContent content, List<CheckIn> past) {
        var open = new ArrayList<OpenCommitment>();
        for (var item : content.items()) {
            var numbered = agreement.commitments(item.item().key());
            for (int i = 0; i < item.commitments().size(); i++) {
                var agreed = item.commitments().get(i);
                if (i >= numbered.size()) {
                    open.add(new OpenCommitment(agreed, item.item().title()));
                    continue;
                }
                var now = CommitmentProgress.of(numbered.get(i), past);
                if (!now.isOver()) {
                    open.add(new OpenCommitment(
                            new AgreedCommitment(agreed.what(), agreed.owner(), now.due()),
                            item.item().title()));
                }
            }
        }
        open.sort(Comparator.comparing(each -> each.commitment().due().orElse(LocalDate.MAX)));
        return open;
    }

    private List<NextDate> next(Agreement agreement, List<OpenCommitment> open, List<CheckIn> past) {
        var today = LocalDate.now(clock);
        var dates = new ArrayList<NextDate>();
        past.stream()
                .filter(checkIn -> checkIn.state() != CheckInState.HELD)
                .forEach(checkIn ->
                        dates.add(new NextDate(checkIn.plannedOn(), CheckInDocument.name(messages, checkIn))));
        open.forEach(each -> add(dates, each.commitment()));
        // Dates of check-ins are those of the check-ins themselves.
        CheckInAgenda.of(agreement).milestones().forEach(each -> add(dates, each.milestone()));
        dates.removeIf(date -> date.day().isBefore(today));
        dates.sort(Comparator.comparing(NextDate::day));
        return dates;
    }

    private static void add(List<NextDate> dates, AgreedCommitment commitment) {
        commitment.due().ifPresent(day -> dates.add(new NextDate(day, commitment.what())));
    }

    private static void add(List<NextDate> dates, Answer.Milestone milestone) {
        milestone.date().ifPresent(day -> dates.add(new NextDate(day, milestone.label())));
    }
}
