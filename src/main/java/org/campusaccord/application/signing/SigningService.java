package org.campusaccord.application.signing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.campusaccord.application.Transactions;
import org.campusaccord.application.agreement.AgreementService;
import org.campusaccord.application.agreement.AgreementStore;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.application.audit.AuditService;
import org.campusaccord.application.audit.AuditSubject;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementContent;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.agreement.Completeness;
import org.campusaccord.domain.agreement.Missing;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.signature.Attachment;
import org.campusaccord.domain.signature.Revision;

/** Takes a finished draft to a frozen revision, and keeps to the rule that a signature stands under one exact text. */
public final class SigningService {
    private final AgreementService agreements;
    private final AgreementStore agreementStore;
    private final RevisionStore revisions;
    private final ContentFormat format;
    private final PartySigning parties;
    private final LaterRevisions later;
    private final AgreementPrinting printing;
    private final SigningRules rules;
    private final Transactions transactions;
    private final Clock clock;
    private final AuditService audit;
    private final Consumer<AgreementId> whenSigned;

    /**
     * @param printing asked what of a draft could not be printed
     * @param whenSigned what follows, in the same transaction, when everybody has signed for the first time
     */
    public SigningService(
            AgreementService agreements,
            AgreementStore agreementStore,
            RevisionStore revisions,
            ContentFormat format,
            PartySigning parties,
            LaterRevisions later,
            AgreementPrinting printing,
            Transactions transactions,
            Clock clock,
            AuditService audit,
            Consumer<AgreementId> whenSigned) {
        this.agreements = agreements;
        this.agreementStore = agreementStore;
        this.revisions = revisions;
        this.format = format;
        this.parties = parties;
        this.later = later;
        this.printing = printing;
        this.rules = new SigningRules(agreements, revisions, later);
        this.transactions = transactions;
        this.clock = clock;
        this.audit = audit;
        this.whenSigned = whenSigned;
    }

    /** What the agreement still lacks. */
    public List<Missing> missing(AgreementId id) {
        var agreement = agreements.agreement(id);
        var missing = new ArrayList<>(Completeness.check(agreement));
        missing.addAll(printing.missing(agreement));
        return List.copyOf(missing);
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
            rules.requireFinished(agreement);
            var content = AgreementContent.of(agreement, 1);
            printing.require(content);
            var canonical = format.canonical(content);
            revisions.add(
                    id, content, canonical, Sha256.of(canonical.getBytes(StandardCharsets.UTF_8)), now().toInstant());
            agreementStore.changeStatus(id, AgreementStatus.READY);
            return recorded(AuditAction.LAID_BEFORE_PARTIES, rules.current(id), "");
        });
    }

    /** Takes the text back to the table. Signatures given so far stood under that text and are void. */
    public void reopen(AgreementId id) {
        transactions.inOneSynced(() -> {
            rules.requireReady(id);
            var revision = recorded(AuditAction.TAKEN_BACK, rules.current(id), "");
            revisions.withdraw(revision.id(), now().toInstant());
            agreementStore.changeStatus(id, AgreementStatus.DRAFT);
            return true;
        });
    }

    /** Keeps a party's signature; when it was the last one the revision is frozen. */
    public Revision sign(AgreementId id, SignatureRequest request) {
        return transactions.inOneSynced(() -> {
            var agreement = agreements.agreement(id);
            var party = rules.signer(agreement, request.person());
            var revision = rules.current(id);
            parties.sign(LaidText.of(revision), party, request);
            var signed = recorded(AuditAction.SIGNED, rules.current(id), party.name());
            if (signed.isSignedBy(rules.signers(agreement))) {
                complete(agreement, signed);
            }
            return rules.current(id);
        });
    }

    private void complete(Agreement agreement, Revision signed) {
        var at = now().toInstant();
        revisions.freeze(signed.id(), at);
        agreementStore.changeStatus(agreement.id(), AgreementStatus.SIGNED);
        if (agreement.status() == AgreementStatus.IN_AMENDMENT) {
            later.complete(agreement, signed, at);
        } else {
            recorded(AuditAction.COMPLETED, signed, "");
            whenSigned.accept(agreement.id());
        }
    }

    /** Keeps a party's refusal with its reason. */
    public Revision decline(AgreementId id, PersonId person, String reason) {
        return transactions.inOneSynced(() -> {
            var agreement = agreements.agreement(id);
            var party = rules.signer(agreement, person);
            parties.decline(LaidText.of(rules.current(id)), party, reason);
            // The reason stays with the agreement: the log outlives it.
            return recorded(AuditAction.DECLINED, rules.current(id), party.name());
        });
    }

    /** Adds the scan of a signature on paper to the revision under which it stands. */
    public void attachScan(AgreementId id, long decision, String fileName, byte[] content) {
        transactions.inOneSynced(() -> {
            var revision = revisions.revisions(id).stream()
                    .filter(each -> LaidText.of(each).isSignedOnPaper(decision))
                    .findFirst()
                    .orElseGet(() -> rules.current(id));
            var name = parties.attachScan(LaidText.of(revision), decision, fileName, content);
            recorded(AuditAction.SCAN_ADDED, revision, name);
            return true;
        });
    }

    /** The scans that belong to a revision. */
    public List<Attachment> attachments(Revision revision) {
        return revisions.attachments(revision.id());
    }

    /** Who must sign the text that lies before the parties now; a problem when none does. */
    public List<Party> signers(AgreementId id) {
        return rules.signers(agreements.agreement(id));
    }

    private Revision recorded(AuditAction action, Revision revision, String words) {
        audit.record(action, AuditSubject.of(revision), words);
        return revision;
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    }
}
