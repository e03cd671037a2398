package org.campusaccord.application.keeping;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.campusaccord.application.Transactions;
import org.campusaccord.application.agreement.AgreementService;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.application.audit.AuditService;
import org.campusaccord.application.audit.AuditSubject;
import org.campusaccord.application.settings.SettingStore;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.Wording;
import org.campusaccord.domain.agreement.AgreementId;

/** Deletes agreements, for a reason and with 30 days to bring them back; a hold forbids it. */
public final class DeletionService {
    private final KeepingStore store;
    private final AgreementService agreements;
    private final AuditService audit;
    private final ClockTrust trust;
    private final Transactions transactions;
    private final Clock clock;

    public DeletionService(
            KeepingStore store,
            AgreementService agreements,
            AuditService audit,
            SettingStore settings,
            Transactions transactions,
            Clock clock) {
        this.store = store;
        this.agreements = agreements;
        this.audit = audit;
        this.trust = new ClockTrust(settings, clock);
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What would go with an agreement. */
    public Belongings belongings(AgreementId id) {
        return store.belongings(id);
    }

    /** Deletes an agreement in whatever state it is. It is gone from every list, and can be brought back for 30 days. */
    public void delete(AgreementId id, String reason) {
        var words = required(reason);
        transactions.inOneSynced(() -> {
            var agreement = agreements.agreement(id);
            if (store.held(id).isPresent()) {
                throw Problem.of(
                                "deletion.held",
                                agreement.campus().name(),
                                agreement.year().label())
                        .asException();
            }
            trust.look();
            store.delete(id, clock.instant(), words);
            audit.record(AuditAction.DELETED, AuditSubject.of(agreement), words);
            return true;
        });
    }

    /** What is deleted and can still be brought back, newest first: for 30 days, and for as long as it is on hold. */
    public List<DeletedAgreement> deleted() {
        return store.deleted().stream().filter(this::isWithinReach).toList();
    }

    private boolean isWithinReach(DeletedAgreement deleted) {
        return !deleted.isExpired(clock.instant()) || store.held(deleted.id()).isPresent();
    }

    /** Brings a deleted agreement back as it was, unless a new one has taken its place. */
    public void bringBack(AgreementId id) {
        transactions.inOneSynced(() -> {
            var deleted = deleted().stream()
                    .filter(candidate -> candidate.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> Problem.of("deletion.too-late").asException());
            if (agreements.find(deleted.campus(), deleted.year()).isPresent()) {
                throw Problem.of(
                                "deletion.replaced",
                                deleted.campusName(),
                                deleted.year().label())
                        .asException();
            }
            store.bringBack(id);
            audit.record(AuditAction.BROUGHT_BACK, about(deleted), "");
            return true;
        });
    }

    /**
     * Removes for good what was deleted more than 30 days ago and is not on hold, and returns how many that were; to be
     * called whenever the program is opened. While the clock may be wrong nothing is removed.
     */
    public int removeExpired() {
        if (store.deleted().isEmpty()) {
            return 0;
        }
        return transactions.inOneSynced(() -> {
            if (!trust.look()) {
                return 0;
            }
            var expired = store.deleted().stream()
                    .filter(deleted -> !isWithinReach(deleted))
                    .toList();
            expired.forEach(this::remove);
            return expired.size();
        });
    }

    private void remove(DeletedAgreement deleted) {
        store.remove(deleted.id());
        audit.record(AuditAction.REMOVED_FOR_GOOD, about(deleted), "");
    }

    /**
     * Forbids that an agreement is deleted, or that a deleted one is removed for good; a hold that there is already stays as
     * it is.
     */
    public void hold(AgreementId id, String reason) {
        var words = required(reason);
        transactions.inOneSynced(() -> {
            var about = about(id);
            if (store.held(id).isEmpty()) {
                store.hold(id, new Hold(clock.instant(), words));
                audit.record(AuditAction.HELD, about, words);
            }
            return true;
        });
    }

    /** Ends a hold; does nothing where there is none. */
    public void release(AgreementId id, String reason) {
        var words = required(reason);
        transactions.inOneSynced(() -> {
            var about = about(id);
            if (store.held(id).isPresent()) {
                store.release(id);
                audit.record(AuditAction.RELEASED, about, words);
            }
            return true;
        });
    }

    /** The hold on an agreement, if there is one. */
    public Optional<Hold> held(AgreementId id) {
        return store.held(id);
    }

    /** Everything that is on hold. */
    public Set<AgreementId> held() {
        return store.held();
    }

    private static String required(String reason) {
        var words = Wording.limitedText(reason).strip();
        if (words.isEmpty()) {
            throw Problem.of("deletion.reason-missing").asException();
        }
        return words;
    }

    /** An agreement, deleted or not. */
    private AuditSubject about(AgreementId id) {
        return deleted().stream()
                .filter(deleted -> deleted.id().equals(id))
                .findFirst()
                .map(DeletionService::about)
                .orElseGet(() -> AuditSubject.of(agreements.agreement(id)));
    }

    private static AuditSubject about(DeletedAgreement deleted) {
        return AuditSubject.of(deleted.id(), deleted.campusName(), deleted.year());
    }
}
