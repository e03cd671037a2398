package org.campusaccord.application.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.campusaccord.application.Transactions;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.application.audit.AuditService;
import org.campusaccord.application.audit.AuditSubject;
import org.campusaccord.application.campus.CampusService;
import org.campusaccord.application.protocol.ProtocolService;
import org.campusaccord.application.settings.SettingsService;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.Wording;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.Commitment;
import org.campusaccord.domain.agreement.CommitmentId;
import org.campusaccord.domain.agreement.ItemState;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.campus.Role;

/** Makes an agreement, one kept change after another. Whatever would change the text of what is no draft is refused. */
public final class AgreementService {
    private final AgreementStore store;
    private final CampusService campuses;
    private final ProtocolService protocols;
    private final SettingsService settings;
    private final Transactions transactions;
    private final Clock clock;
    private final AuditService audit;

    public AgreementService(
            AgreementStore store,
            CampusService campuses,
            ProtocolService protocols,
            SettingsService settings,
            Transactions transactions,
            Clock clock,
            AuditService audit) {
        this.store = store;
        this.campuses = campuses;
        this.protocols = protocols;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * Begins a campus's agreement under the current protocol, with the champion as a party once their name is known; a
     * champion who is coach or principal there is a party already.
     */
    public AgreementId start(CampusId campus, SchoolYear year) {
        return start(campus, year, protocols.current().version());
    }

    /** The same under a chosen version of the protocol. */
    public AgreementId start(CampusId campus, SchoolYear year, int protocolVersion) {
        return transactions.inOne(() -> {
            var known = settings.settings();
            var name = known.championName();
            var email = known.championEmail();
            if (!name.isEmpty()
                    && campuses.campus(campus, year).in(Role.CHAMPION).isEmpty()
                    && !campuses.isParty(campus, year, name, email)) {
                campuses.assign(campus, year, Role.CHAMPION, name, email);
            }
            var id = store.create(campus, year, protocolVersion, clock.instant());
            var called = campuses.campus(campus, year).campus().name();
            audit.record(AuditAction.CREATED, AuditSubject.of(id, called, year), "");
            return id;
        });
    }

    public Agreement agreement(AgreementId id) {
        return store.agreement(id)
                .orElseThrow(() -> Problem.of("agreement.unknown").asException());
    }

    /** Where it stands, without reading its text. */
    public AgreementStatus status(AgreementId id) {
        return store.status(id);
    }

    public Optional<AgreementId> find(CampusId campus, SchoolYear year) {
        return store.find(campus, year);
    }

    /** All agreements by year, newest first, then campus name. */
    public List<AgreementSummary> summaries() {
        return store.summaries();
    }

    /** The agreements of a year by campus name. */
    public List<AgreementSummary> summaries(SchoolYear year) {
        return store.summaries(year);
    }

    public void changeMeetingDate(AgreementId id, Optional<LocalDate> date) {
        change(id, () -> store.changeMeetingDate(id, date));
    }

    public void saveAnswer(AgreementId id, PartRef part, Answer answer) {
        change(id, () -> store.saveAnswer(id, part, answer, clock.instant()));
    }

    public void saveState(AgreementId id, String itemKey, ItemState state) {
        change(id, () -> store.saveState(id, itemKey, state));
    }

    /** Keeps a new commitment and returns it under its number. */
    public Commitment addCommitment(AgreementId id, Commitment commitment) {
        return transactions.inOne(() -> {
            requireDraft(id);
            return new Commitment(
                    store.addCommitment(id, commitment),
                    commitment.itemKey(),
                    commitment.what(),
                    commitment.owner(),
                    commitment.due());
        });
    }

    public void changeCommitment(AgreementId id, Commitment commitment) {
        change(id, () -> store.changeCommitment(id, commitment));
    }

    public void removeCommitment(AgreementId id, CommitmentId commitment) {
        change(id, () -> store.removeCommitment(id, commitment));
    }

    /** Remembers where the person is, in a draft as well as in a signed agreement. */
    public void rememberItem(AgreementId id, String itemKey) {
        transactions.inOne(() -> store.rememberItem(id, itemKey));
    }

    public String privateNote(AgreementId id, String itemKey) {
        return store.privateNote(id, itemKey);
    }

    /** A private note is no part of the agreement, so it may be written at any time. */
    public void savePrivateNote(AgreementId id, String itemKey, String text) {
        var checked = Wording.limitedText(text);
        transactions.inOne(() -> {
            requireThere(id);
            store.savePrivateNote(id, itemKey, checked);
        });
    }

    private void change(AgreementId id, Runnable change) {
        transactions.inOne(() -> {
            requireDraft(id);
            change.run();
        });
    }

    /** Asking for the state of an agreement that is unknown or deleted is a problem. */
    private void requireThere(AgreementId id) {
        store.status(id);
    }

    private void requireDraft(AgreementId id) {
        var status = store.status(id);
        if (status == AgreementStatus.READY) {
            throw Problem.of("agreement.ready").asException();
        }
        if (status != AgreementStatus.DRAFT) {
            throw Problem.of("agreement.signed").asException();
        }
    }
}
