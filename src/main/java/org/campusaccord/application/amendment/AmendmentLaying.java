package org.campusaccord.application.amendment;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.campusaccord.application.agreement.AgreementService;
import org.campusaccord.application.agreement.AgreementStore;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.application.audit.AuditService;
import org.campusaccord.application.audit.AuditSubject;
import org.campusaccord.application.document.AgreementRecord;
import org.campusaccord.application.document.PrintCheck;
import org.campusaccord.application.signing.ContentFormat;
import org.campusaccord.application.signing.RevisionStore;
import org.campusaccord.application.signing.Sha256;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementContent;
import org.campusaccord.domain.agreement.AgreementContent.Amends;
import org.campusaccord.domain.agreement.AgreementContent.Signatory;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.amendment.Amendment;
import org.campusaccord.domain.amendment.AmendmentState;
import org.campusaccord.domain.amendment.Comings;
import org.campusaccord.domain.amendment.Consolidation;
import org.campusaccord.domain.amendment.Signers;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.signature.Revision;

/** Lays the next revision before the parties and takes it back: what amendments and affirmations have in common. */
public final class AmendmentLaying {
    private final AmendmentStore amendments;
    private final AgreementService agreements;
    private final AgreementStore agreementStore;
    private final RevisionStore revisions;
    private final ContentFormat format;
    private final Supplier<PrintCheck> printing;
    private final Clock clock;
    private final AuditService audit;

    /** @param printing refuses what could not be printed */
    public AmendmentLaying(
            AmendmentStore amendments,
            AgreementService agreements,
            AgreementStore agreementStore,
            RevisionStore revisions,
            ContentFormat format,
            Supplier<PrintCheck> printing,
            Clock clock,
            AuditService audit) {
        this.amendments = amendments;
        this.agreements = agreements;
        this.agreementStore = agreementStore;
        this.revisions = revisions;
        this.format = format;
        this.printing = printing;
        this.clock = clock;
        this.audit = audit;
    }

    /** Every signed revision, newest first; a problem when there is none. */
    List<Revision> signed(AgreementId id) {
        var signed = revisions.revisions(id).stream()
                .filter(revision -> revision.frozenAt().isPresent())
                .toList();
        if (signed.isEmpty()) {
            throw Problem.of("amendment.unsigned").asException();
        }
        return signed;
    }

    /** Refuses whatever is not signed and at rest. */
    void requireSigned(AgreementId id) {
        switch (agreementStore.status(id)) {
            case SIGNED -> {}
            case DRAFT, READY -> throw Problem.of("amendment.unsigned").asException();
            case IN_AMENDMENT -> throw Problem.of("amendment.open").asException();
            case CLOSED -> throw Problem.of("agreement.closed").asException();
        }
    }

    /** Marks that an amendment has begun. */
    void begun(AgreementId id) {
        agreementStore.changeStatus(id, AgreementStatus.IN_AMENDMENT);
        audit.record(AuditAction.AMENDMENT_BEGUN, AuditSubject.of(agreements.agreement(id)), "");
    }

    /** The next revision's text as it would be laid before the parties now. */
    AgreementContent content(Amendment amendment, Agreement agreement) {
        var signed = signed(agreement.id());
        var base = signed.getFirst();
        var about = new Amends(
                base.number(),
                base.sha256(),
                amendment.kind(),
                amendment.reason(),
                amendment.askedBy().flatMap(agreement::party).map(Party::name).orElse(""),
                signers(amendment, agreement, signed).stream()
                        .map(Signatory::of)
                        .toList());
        return Consolidation.apply(base.content(), amendment, agreement, about);
    }

    static List<Party> signers(Amendment amendment, Agreement agreement, List<Revision> signed) {
        return Signers.of(amendment, agreement, Comings.of(agreement, signed).newcomers());
    }

    /** Adds the next revision for its signers to sign. */
    void lay(Amendment amendment, Agreement agreement) {
        var content = content(amendment, agreement);
        printing.get()
                .require(AgreementRecord.draft(AgreementStatus.IN_AMENDMENT, content)
                        .amending(signed(agreement.id()).getFirst().content()));
        var canonical = format.canonical(content);
        var sha256 = Sha256.of(canonical.getBytes(StandardCharsets.UTF_8));
        var revision = revisions.add(agreement.id(), content, canonical, sha256, now());
        var signers = signers(amendment, agreement, signed(agreement.id()));
        amendments.saveSigners(
                amendment.id(),
                amendment.allSign(),
                signers.stream().map(Party::person).collect(Collectors.toSet()));
        amendments.changeState(amendment.id(), AmendmentState.READY, Optional.of(revision), Optional.empty());
        record(AuditAction.AMENDMENT_LAID_BEFORE_PARTIES, agreement, content.revision());
    }

    /** Signatures given so far stood under that text and are void; the amendment can be changed again. */
    void takeBack(Amendment amendment) {
        amendment.revision().ifPresent(revision -> revisions.withdraw(revision, now()));
        amendments.changeState(amendment.id(), AmendmentState.DRAFT, Optional.empty(), Optional.empty());
        record(AuditAction.TAKEN_BACK, agreements.agreement(amendment.agreement()), amendment.baseRevision() + 1);
    }

    /** The agreement is as if the amendment had never been begun; what was written stays on record. */
    void withdraw(Amendment amendment) {
        amendment.revision().ifPresent(revision -> revisions.withdraw(revision, now()));
        amendments.changeState(amendment.id(), AmendmentState.WITHDRAWN, amendment.revision(), Optional.of(now()));
        agreementStore.changeStatus(amendment.agreement(), AgreementStatus.SIGNED);
        record(
                AuditAction.AMENDMENT_WITHDRAWN,
                agreements.agreement(amendment.agreement()),
                amendment.baseRevision() + 1);
    }

    private void record(AuditAction action, Agreement agreement, int revision) {
        var about = AuditSubject.of(agreement);
        audit.record(
                action,
                new AuditSubject(about.agreement(), about.campus(), about.year(), OptionalInt.of(revision)),
                "");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
