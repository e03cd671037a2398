package org.campusaccord.application.mail;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.campusaccord.application.Transactions;
import org.campusaccord.application.agreement.AgreementService;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.application.audit.AuditService;
import org.campusaccord.application.audit.AuditSubject;
import org.campusaccord.application.export.CopyNote;
import org.campusaccord.application.export.Enclosure;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.application.export.FileExport;
import org.campusaccord.application.export.FileNames;
import org.campusaccord.application.export.SafeFile;
import org.campusaccord.application.settings.SettingsService;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.checkin.CheckInId;
import org.campusaccord.domain.mail.Letter;
import org.campusaccord.domain.mail.LetterAnswer;
import org.campusaccord.domain.mail.LetterId;
import org.campusaccord.domain.mail.LetterKind;
import org.campusaccord.text.Messages;

/** Drafts letters for the user's own mail program, and keeps whether they were sent. Sends nothing. */
public final class LetterService {
    private static final String UNDATED = ".undated";
    /** Of what went out on paper nobody says to whom. */
    private static final String NOBODY = "";

    private final LetterStore store;
    private final AgreementService agreements;
    private final SettingsService settings;
    private final Supplier<MailWriter> writer;
    private final Messages messages;
    private final AuditService audit;
    private final Transactions transactions;
    private final Clock clock;

    /** The writer is asked for when first needed, since loading it takes a moment. */
    public LetterService(
            LetterStore store,
            AgreementService agreements,
            SettingsService settings,
            Supplier<MailWriter> writer,
            Messages messages,
            AuditService audit,
            Transactions transactions,
            Clock clock) {
        this.store = store;
        this.agreements = agreements;
        this.settings = settings;
        this.writer = writer;
        this.messages = messages;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Who would get a letter about an agreement, and whose address is missing. */
    public Addressees addressees(AgreementId id) {
        return Addressees.of(agreements.agreement(id));
    }

    /** Who gets a letter and what goes along, to be shown before it is drafted. Nobody with an address is a problem. */
    public CopyNote note(AgreementId id, CopyNote enclosed) {
        var addressees = reachable(agreements.agreement(id));
        var missing = addressees.unknown().isEmpty()
                ? List.<CopyNote.Line>of()
                : List.of(new CopyNote.Line(
                        messages.get("mail.note.missing", addressees.unknownNames()),
                        messages.get("mail.note.missing.why")));
        return new CopyNote(
                messages.get("mail.note.to", addressees.names()),
                messages.get("mail.note.encloses", enclosed.title(), enclosed.meaning()),
                enclosed.leftOut(),
                Stream.concat(missing.stream(), enclosed.warnings().stream()).toList(),
                enclosed.remarks());
    }

    private static Addressees reachable(Agreement agreement) {
        var addressees = Addressees.of(agreement);
        if (addressees.known().isEmpty()) {
            throw Problem.of("mail.no-address", agreement.campus().name()).asException();
        }
        return addressees;
    }

    /**
     * A letter to the parties with a document, as a file that mail programs open as a draft. Once it is written, the user
     * is asked whether it was sent. Nobody with an address is a problem.
     *
     * @param checkIn the one that the letter tells of
     */
    public FileExport draft(
            AgreementId id, LetterKind kind, Optional<CheckInId> checkIn, Enclosure attachment, Path target) {
        var agreement = agreements.agreement(id);
        var addressees = reachable(agreement);
        var draft = draft(agreement, kind, addressees);
        return new FileExport(
                () -> SafeFile.write(target, out -> writer.get().write(draft, attachment, out)),
                () -> keep(agreement, kind, checkIn, addressees.names()));
    }

    private MailDraft draft(Agreement agreement, LetterKind kind, Addressees addressees) {
        var user = settings.settings();
        var from = Optional.of(user.championEmail())
                .filter(email -> !email.isBlank())
                .map(email -> new Recipient(user.championName(), email));
        var campus = agreement.campus().name();
        var year = agreement.year().label();
        var subject = messages.get("mail.subject." + kind.name(), campus, year);
        var undated = kind == LetterKind.PACKET && agreement.meetingDate().isEmpty();
        var text = messages.get(
                "mail.text." + kind.name() + (undated ? UNDATED : ""),
                campus,
                year,
                agreement.meetingDate().map(messages::date).orElse(""));
        var whole = messages.get("mail.text", addressees.names(), text, user.championName());
        return new MailDraft(from, addressees.known(), subject, whole.strip(), clock.instant());
    }

    private void keep(Agreement agreement, LetterKind kind, Optional<CheckInId> checkIn, String recipients) {
        var words = messages.get("mail.recorded", messages.of(kind), recipients);
        transactions.inOne(() -> {
            store.add(agreement.id(), kind, checkIn, recipients, clock.instant());
            audit.record(AuditAction.LETTER_DRAFTED, AuditSubject.of(agreement), words);
        });
    }

    /** Keeps that something was handed out on paper, or sent without a draft from here. */
    public void handedOut(AgreementId id, LetterKind kind) {
        transactions.inOne(() -> {
            var letter = store.add(id, kind, Optional.empty(), NOBODY, clock.instant());
            answer(letter, LetterAnswer.SENT);
        });
    }

    /** Keeps what the user says of a letter; who was wrong may say it again. */
    public void answer(LetterId id, LetterAnswer answer) {
        transactions.inOne(() -> {
            var letter = store.letter(id)
                    .orElseThrow(() -> Problem.of("mail.unknown-letter").asException());
            if (letter.answer() == answer) {
                return;
            }
            store.answer(id, answer, clock.instant());
            if (answer == LetterAnswer.SENT) {
                var what = messages.of(letter.kind());
                var words = letter.recipients().equals(NOBODY)
                        ? what
                        : messages.get("mail.recorded", what, letter.recipients());
                audit.record(AuditAction.LETTER_SENT, AuditSubject.of(agreements.agreement(letter.agreement())), words);
            }
        });
    }

    /** The letters of an agreement, newest first. */
    public List<Letter> letters(AgreementId id) {
        return store.letters(id);
    }

    /** A name to offer: Mail - Agenda packet - Live Oak Elementary - 2026-27.eml. */
    public String suggestedName(AgreementId id, LetterKind kind) {
        var agreement = agreements.agreement(id);
        return FileNames.of(
                ExportFormat.MAIL.extension(),
                messages.get("mail.file", messages.of(kind)),
                agreement.campus().name(),
                agreement.year().plainLabel());
    }
}
