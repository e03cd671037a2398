package org.campusaccord.application.signing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.campusaccord.application.Transactions;
import org.campusaccord.application.agreement.AgreementService;
import org.campusaccord.application.agreement.AgreementStore;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.application.audit.AuditService;
import org.campusaccord.application.audit.AuditSubject;
import org.campusaccord.application.settings.SettingsService;
import org.campusaccord.domain.FieldName;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.Wording;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementContent;
import org.campusaccord.domain.agreement.AgreementContent.Signatory;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.agreement.Completeness;
import org.campusaccord.domain.agreement.Missing;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.signature.Attachment;
import org.campusaccord.domain.signature.Decision;
import org.campusaccord.domain.signature.Mark;
import org.campusaccord.domain.signature.Meaning;
import org.campusaccord.domain.signature.Revision;

/** Takes a finished draft to a frozen revision, and keeps to the rule that a signature stands under one exact text. */
public final class SigningService {
    private final AgreementService agreements;
    private final AgreementStore agreementStore;
    private final RevisionStore revisions;
    private final ContentFormat format;
    private final SettingsService settings;
    private final Transactions transactions;
    private final Clock clock;
    private final AuditService audit;

    public SigningService(
            AgreementService agreements,
            AgreementStore agreementStore,
            RevisionStore revisions,
            ContentFormat format,
            SettingsService settings,
            Transactions transactions,
            Clock clock,
            AuditService audit) {
        this.agreements = agreements;
        this.agreementStore = agreementStore;
        this.revisions = revisions;
        this.format = format;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
        this.audit = audit;
    }

    /** What the agreement still lacks. */
    public List<Missing> missing(AgreementId id) {
        return Completeness.check(agreements.agreement(id));
    }

    /** The newest text that was laid before the parties, unless it was taken back. */
    public Optional<Revision> revision(AgreementId id) {
        return revisions.newest(id);
    }

    /** Every text laid before the parties and not taken back, newest first. */
    public List<Revision> revisions(AgreementId id) {
        return revisions.revisions(id);
    }

    /** What the same campus had signed the year before or, when nothing was signed, what was being drafted. */
    public Optional<AgreementContent> lastYear(Agreement agreement) {
        return agreementStore
                .find(agreement.campus().id(), agreement.year().previous())
                .map(previous -> revisions.revisions(previous).stream()
                        .filter(revision -> revision.frozenAt().isPresent())
                        .findFirst()
                        .map(Revision::content)
                        .orElseGet(() -> AgreementContent.of(agreements.agreement(previous), 1)));
    }

    /** Lays the text before the parties. From here on it cannot be edited, unless it is taken back. */
    public Revision prepare(AgreementId id) {
        return transactions.inOneSynced(() -> {
            var agreement = agreements.agreement(id);
            if (agreement.status() != AgreementStatus.DRAFT) {
                throw Problem.of("agreement.ready").asException();
            }
            var blocking = Completeness.check(agreement).stream()
                    .filter(missing -> missing.kind().isBlocking())
                    .count();
            if (blocking > 0) {
                throw Problem.of("signing.incomplete", blocking).asException();
            }
            var content = AgreementContent.of(agreement, 1);
            var canonical = format.canonical(content);
            revisions.add(
                    id, content, canonical, Sha256.of(canonical.getBytes(StandardCharsets.UTF_8)), now().toInstant());
            agreementStore.changeStatus(id, AgreementStatus.READY);
            return recorded(AuditAction.LAID_BEFORE_PARTIES, current(id), "");
        });
    }

    /** Takes the text back to the table. Signatures given so far stood under that text and are void. */
    public void reopen(AgreementId id) {
        transactions.inOneSynced(() -> {
            requireReady(id);
            var revision = recorded(AuditAction.TAKEN_BACK, current(id), "");
            revisions.withdraw(revision.id(), now().toInstant());
            agreementStore.changeStatus(id, AgreementStatus.DRAFT);
            return true;
        });
    }

    /** Keeps a party's signature; when it was the last one the revision is frozen. */
    public Revision sign(AgreementId id, SignatureRequest request) {
        return transactions.inOneSynced(() -> {
            var revision = openFor(id, request.person());
            var party = party(id, request.person());
            if (!revision.sha256().equals(request.contentSha256())) {
                throw Problem.of("signing.other-text").asException();
            }
            revisions.addDecision(revision.id(), signature(revision, party, request));
            var signed = recorded(AuditAction.SIGNED, current(id), party.name());
            if (signed.isSignedBy(agreements.agreement(id).parties())) {
                revisions.freeze(revision.id(), now().toInstant());
                agreementStore.changeStatus(id, AgreementStatus.SIGNED);
                recorded(AuditAction.COMPLETED, signed, "");
            }
            return current(id);
        });
    }

    /** Keeps a party's refusal with its reason. */
    public Revision decline(AgreementId id, PersonId person, String reason) {
        var words = Wording.limitedText(reason).strip();
        if (words.isEmpty()) {
            throw Problem.of("signing.reason-missing").asException();
        }
        return transactions.inOneSynced(() -> {
            var revision = openFor(id, person);
            var party = party(id, person);
            revisions.addDecision(
                    revision.id(),
                    new Decision.Decline(
                            0, person, party.name(), party.role(), now(), host(), revision.sha256(), words));
            // The reason stays with the agreement: the log outlives it.
            return recorded(AuditAction.DECLINED, current(id), party.name());
        });
    }

    /** Adds the scan of a signature on paper, before or after the revision is frozen: it changes no word of it. */
    public void attachScan(AgreementId id, long decision, String fileName, byte[] content) {
        var mediaType = ScanFile.mediaType(content)
                .orElseThrow(() -> Problem.of("scan.kind", fileName).asException());
        if (content.length > ScanFile.LARGEST) {
            throw Problem.of("scan.too-large", fileName, ScanFile.LARGEST / (1024 * 1024))
                    .asException();
        }
        transactions.inOneSynced(() -> {
            var revision = current(id);
            var onPaper = revision.signatures().stream()
                    .anyMatch(signature -> signature.id() == decision && signature.mark() instanceof Mark.OnPaper);
            if (!onPaper) {
                throw Problem.of("scan.not-on-paper").asException();
            }
            var name = Wording.limitedName(FieldName.FILE, fileName);
            var scan =
                    new Attachment(0, decision, name, mediaType, content.length, Sha256.of(content), now().toInstant());
            revisions.attach(decision, scan, content);
            recorded(AuditAction.SCAN_ADDED, revision, name);
            return true;
        });
    }

    /** The scans that belong to a revision. */
    public List<Attachment> attachments(Revision revision) {
        return revisions.attachments(revision.id());
    }

    private Decision.Signature signature(Revision revision, Party party, SignatureRequest request) {
        var onPaper = request.mark() instanceof Mark.OnPaper;
        if (!onPaper && !request.consented()) {
            throw Problem.of("signing.consent-missing").asException();
        }
        var reservation = request.meaning() == Meaning.AGREE_WITH_RESERVATION
                ? Wording.limitedText(request.reservation()).strip()
                : "";
        if (request.meaning() == Meaning.AGREE_WITH_RESERVATION && reservation.isEmpty()) {
            throw Problem.of("signing.reservation-missing").asException();
        }
        return new Decision.Signature(
                0,
                party.person(),
                party.name(),
                party.role(),
                now(),
                host(),
                revision.sha256(),
                request.meaning(),
                reservation,
                checked(request.mark()),
                !onPaper);
    }

    private static Mark checked(Mark mark) {
        return switch (mark) {
            case Mark.Drawn drawn
            when drawn.drawing().isEmpty() ->
                throw Problem.of("signing.drawing-missing").asException();
            case Mark.Typed typed -> new Mark.Typed(Wording.requiredName(FieldName.SIGNATURE, typed.text()));
            case Mark.Drawn drawn -> drawn;
            case Mark.OnPaper paper -> paper;
        };
    }

    private Revision openFor(AgreementId id, PersonId person) {
        requireReady(id);
        var revision = current(id);
        var decision = revision.decision(person);
        if (decision.isPresent() && decision.get() instanceof Decision.Signature) {
            throw Problem.of("signing.twice").asException();
        }
        decision.ifPresent(declined -> revisions.supersede(declined.id(), now().toInstant()));
        return revision;
    }

    private Party party(AgreementId id, PersonId person) {
        var agreement = agreements.agreement(id);
        requireSameParties(agreement);
        return agreement
                .party(person)
                .orElseThrow(() -> Problem.of("signing.no-party").asException());
    }

    /** People may have changed on the campus since the text was laid before them; its list of parties has not. */
    private void requireSameParties(Agreement agreement) {
        var now = agreement.parties().stream().map(Signatory::of).toList();
        if (!now.equals(current(agreement.id()).content().parties())) {
            throw Problem.of("signing.parties-changed").asException();
        }
    }

    private void requireReady(AgreementId id) {
        switch (agreementStore.status(id)) {
            case READY -> {}
            case DRAFT -> throw Problem.of("signing.draft").asException();
            case SIGNED, IN_AMENDMENT, CLOSED ->
                throw Problem.of("agreement.signed").asException();
        }
    }

    private Revision current(AgreementId id) {
        return revisions
                .newest(id)
                .orElseThrow(() -> Problem.of("signing.draft").asException());
    }

    private Revision recorded(AuditAction action, Revision revision, String words) {
        audit.record(action, AuditSubject.of(revision), words);
        return revision;
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    }

    private String host() {
        return settings.settings().championName();
    }
}
