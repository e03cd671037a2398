package org.campusaccord.application.yearend;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.campusaccord.application.Transactions;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.application.audit.AuditService;
import org.campusaccord.application.audit.AuditSubject;
import org.campusaccord.application.document.PrintCheck;
import org.campusaccord.application.document.ReviewRecord;
import org.campusaccord.application.signing.LaidText;
import org.campusaccord.application.signing.PartySigning;
import org.campusaccord.application.signing.RevisionStore;
import org.campusaccord.application.signing.Sha256;
import org.campusaccord.application.signing.SignatureRequest;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementContent.Signatory;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.signature.Attachment;
import org.campusaccord.domain.yearend.OpenMatter;
import org.campusaccord.domain.yearend.ReviewText;
import org.campusaccord.domain.yearend.YearReviewState;

/** Takes a review that is decided to a text that everybody has signed. */
public final class ReviewSigning {
    private final ReviewReading reading;
    private final YearReviewStore store;
    private final ReviewTextStore texts;
    private final RevisionStore revisions;
    private final ReviewFormat format;
    private final Supplier<PrintCheck> printing;
    private final PartySigning parties;
    private final Transactions transactions;
    private final Clock clock;
    private final AuditService audit;

    /** @param printing refuses what could not be printed */
    public ReviewSigning(
            ReviewReading reading,
            YearReviewStore store,
            ReviewTextStore texts,
            RevisionStore revisions,
            ReviewFormat format,
            Supplier<PrintCheck> printing,
            PartySigning parties,
            Transactions transactions,
            Clock clock,
            AuditService audit) {
        this.reading = reading;
        this.store = store;
        this.texts = texts;
        this.revisions = revisions;
        this.format = format;
        this.printing = printing;
        this.parties = parties;
        this.transactions = transactions;
        this.clock = clock;
        this.audit = audit;
    }

    /** The text that lies before the parties or is signed. */
    public Optional<ReviewText> text(AgreementId id) {
        return texts.newest(id);
    }

    /** Whether everybody has signed the review of an agreement. */
    public boolean isSigned(AgreementId id) {
        return texts.signed().contains(id);
    }

    /** What is to be said before the review can be laid before the parties. */
    public List<OpenMatter> open(AgreementId id) {
        return OpenMatter.in(reading.content(id));
    }

    /** Lays the review before the parties. From here on no word of it changes, unless it is taken back. */
    public ReviewText lay(AgreementId id) {
        return transactions.inOneSynced(() -> {
            reading.requireInForce(id);
            var review = reading.begun(id);
            switch (review.state()) {
                case ALONE -> throw Problem.of("yearend.alone").asException();
                case READY -> throw Problem.of("yearend.laid").asException();
                case SIGNED -> throw Problem.of("yearend.signed").asException();
                case TOGETHER -> {}
            }
            var content = reading.content(id);
            var open = OpenMatter.in(content).size();
            if (open > 0) {
                throw Problem.of("yearend.incomplete", open).asException();
            }
            printing.get().require(ReviewRecord.draft(review.state(), content));
            var canonical = format.canonical(content);
            var sha256 = Sha256.of(canonical.getBytes(StandardCharsets.UTF_8));
            var revision = texts.add(id, ReviewText.NUMBER, canonical, sha256, clock.instant());
            store.changeState(review.id(), YearReviewState.READY, Optional.of(revision));
            return recorded(AuditAction.REVIEW_LAID_BEFORE_PARTIES, id, "");
        });
    }

    /** Takes the text back to the table. Signatures given so far stood under that text and are void. */
    public void takeBack(AgreementId id) {
        transactions.inOneSynced(() -> {
            requireReady(id);
            var text = recorded(AuditAction.REVIEW_TAKEN_BACK, id, "");
            revisions.withdraw(text.id(), clock.instant());
            store.changeState(reading.begun(id).id(), YearReviewState.TOGETHER, Optional.empty());
            return true;
        });
    }

    /** Keeps a party's signature; when it was the last one the review is closed. */
    public ReviewText sign(AgreementId id, SignatureRequest request) {
        return transactions.inOneSynced(() -> {
            requireReady(id);
            var agreement = reading.agreement(id);
            var party = party(agreement, request.person());
            parties.sign(laid(current(id)), party, request);
            var signed = recorded(AuditAction.REVIEW_SIGNED, id, party.name());
            if (signed.isSignedBy(agreement.parties())) {
                revisions.freeze(signed.id(), clock.instant());
                store.changeState(reading.begun(id).id(), YearReviewState.SIGNED, Optional.of(signed.id()));
                recorded(AuditAction.REVIEW_COMPLETED, id, "");
            }
            return current(id);
        });
    }

    /** Keeps a party's refusal with its reason. */
    public ReviewText decline(AgreementId id, PersonId person, String reason) {
        return transactions.inOneSynced(() -> {
            requireReady(id);
            var party = party(reading.agreement(id), person);
            parties.decline(laid(current(id)), party, reason);
            return recorded(AuditAction.REVIEW_DECLINED, id, party.name());
        });
    }

    /** Adds the scan of a signature on paper. */
    public void attachScan(AgreementId id, long decision, String fileName, byte[] content) {
        transactions.inOneSynced(() -> {
            var name = parties.attachScan(laid(current(id)), decision, fileName, content);
            recorded(AuditAction.SCAN_ADDED, id, name);
            return true;
        });
    }

    /** The scans that belong to a review's text. */
    public List<Attachment> attachments(ReviewText text) {
        return revisions.attachments(text.id());
    }

    private static LaidText laid(ReviewText text) {
        return new LaidText(text.id(), text.sha256(), text.decisions());
    }

    /** People, or the agreement, may have changed since the text was laid before the parties; what it says has not. */
    private Party party(Agreement agreement, PersonId person) {
        var reviewed = current(agreement.id()).content().agreementSha256();
        if (!reading.signed(agreement.id()).sha256().equals(reviewed)) {
            throw Problem.of("yearend.amended").asException();
        }
        var now = agreement.parties().stream()
                .map(party -> new Signatory(party.name(), party.role()))
                .toList();
        if (!now.equals(current(agreement.id()).content().parties())) {
            throw Problem.of("signing.parties-changed").asException();
        }
        return agreement
                .party(person)
                .orElseThrow(() -> Problem.of("yearend.no-party").asException());
    }

    private void requireReady(AgreementId id) {
        reading.requireInForce(id);
        switch (reading.begun(id).state()) {
            case ALONE, TOGETHER -> throw Problem.of("yearend.not-laid").asException();
            case SIGNED -> throw Problem.of("yearend.signed").asException();
            case READY -> {}
        }
    }

    private ReviewText current(AgreementId id) {
        return text(id).orElseThrow(() -> Problem.of("yearend.not-laid").asException());
    }

    private ReviewText recorded(AuditAction action, AgreementId id, String words) {
        var text = current(id);
        var content = text.content();
        audit.record(
                action,
                new AuditSubject(Optional.of(id), content.campus(), Optional.of(content.year()), OptionalInt.empty()),
                words);
        return text;
    }
}
