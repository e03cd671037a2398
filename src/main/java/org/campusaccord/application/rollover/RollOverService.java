package org.campusaccord.application.rollover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campusaccord.application.Transactions;
import org.campusaccord.application.agreement.AgreementService;
import org.campusaccord.application.agreement.AgreementStore;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.application.audit.AuditService;
import org.campusaccord.application.audit.AuditSubject;
import org.campusaccord.application.campus.CampusService;
import org.campusaccord.application.protocol.ProtocolService;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.agreement.Commitment;
import org.campusaccord.domain.agreement.CommitmentId;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.protocol.Protocol;
import org.campusaccord.domain.rollover.CommitmentChoice;
import org.campusaccord.domain.rollover.OpenCommitment;

/** Begins next year's draft of a campus from what was kept, and closes the year that ends. */
public final class RollOverService {
    private final RollOverStore store;
    private final RollOverPlanning planning;
    private final AgreementService agreements;
    private final AgreementStore agreementStore;
    private final CampusService campuses;
    private final ProtocolService protocols;
    private final Transactions transactions;
    private final Clock clock;
    private final AuditService audit;

    public RollOverService(
            RollOverStore store,
            RollOverPlanning planning,
            AgreementService agreements,
            AgreementStore agreementStore,
            CampusService campuses,
            ProtocolService protocols,
            Transactions transactions,
            Clock clock,
            AuditService audit) {
        this.store = store;
        this.planning = planning;
        this.agreements = agreements;
        this.agreementStore = agreementStore;
        this.campuses = campuses;
        this.protocols = protocols;
        this.transactions = transactions;
        this.clock = clock;
        this.audit = audit;
    }

    /** What the roll-over of each campus would do, by name, under a version of the protocol. */
    public List<RollOverPlan> plans(SchoolYear from, int protocolVersion) {
        return planning.plans(from, protocol(protocolVersion));
    }

    /** What the roll-over of one campus would do. */
    public RollOverPlan plan(CampusId campus, SchoolYear from, int protocolVersion) {
        return planning.plan(campus, from, protocol(protocolVersion));
    }

    /** The same under the newest version. */
    public RollOverPlan plan(CampusId campus, SchoolYear from) {
        return planning.plan(campus, from, protocols.current());
    }

    private Protocol protocol(int version) {
        return protocols.versions().stream()
                .filter(protocol -> protocol.version() == version)
                .findFirst()
                .orElseThrow(() -> Problem.of("rollover.protocol", version).asException());
    }

    /** Rolls one campus over, whole or not at all, and returns the draft. */
    public AgreementId rollOver(RollOverOrder order) {
        return transactions.inOneSynced(() -> {
            var plan = plan(order.campus(), order.from(), order.protocolVersion());
            var source = requirePossible(plan);
            plan.people().stream()
                    .flatMap(role -> role.candidates().stream())
                    .filter(party -> order.staying().contains(party.person()))
                    .forEach(party ->
                            campuses.keepRole(order.campus(), order.from().next(), party));
            var draft = draft(plan, order);
            fill(draft, plan);
            plan.asked().forEach(open -> answer(draft, open, order.commitments(), plan));
            store.record(source, draft, clock.instant());
            if (order.closing()) {
                close(source);
            }
            audit.record(
                    AuditAction.ROLLED_OVER, about(plan, draft), order.from().label());
            return draft;
        });
    }

    private static AgreementId requirePossible(RollOverPlan plan) {
        var campus = plan.campus().name();
        var next = plan.from().next().label();
        var refusal = switch (plan.situation()) {
            case OPEN, OPEN_INTO_DRAFT -> Optional.<Problem>empty();
            case DONE -> Optional.of(Problem.of("rollover.twice", campus, next));
            case DRAFT_HAS_WORDS -> Optional.of(Problem.of("rollover.has-words", campus, next));
            case NOT_SIGNED ->
                Optional.of(
                        Problem.of("rollover.not-signed", campus, plan.from().label(), next));
            case NO_AGREEMENT ->
                Optional.of(
                        Problem.of("rollover.no-agreement", campus, plan.from().label(), next));
        };
        refusal.ifPresent(problem -> {
            throw problem.asException();
        });
        return plan.source().orElseThrow();
    }

    /** The champion is added by the start of the agreement where nobody stayed as one. */
    private AgreementId draft(RollOverPlan plan, RollOverOrder order) {
        if (plan.draft().isEmpty()) {
            return agreements.start(order.campus(), order.from().next(), order.protocolVersion());
        }
        var draft = plan.draft().get();
        store.useProtocol(draft, order.protocolVersion());
        return draft;
    }

    private void fill(AgreementId draft, RollOverPlan plan) {
        for (var part : plan.carried().parts()) {
            if (!part.answer().isEmpty()) {
                agreements.saveAnswer(draft, part.part(), part.answer());
            }
            part.discussion().ifPresent(words -> store.addDiscussion(draft, part.part(), words));
        }
    }

    private void answer(
            AgreementId draft, OpenCommitment open, Map<CommitmentId, CommitmentChoice> choices, RollOverPlan plan) {
        var choice = Optional.ofNullable(choices.get(open.commitment().id()))
                .orElseThrow(() -> Problem.of(
                                "rollover.commitment-unasked",
                                plan.campus().name(),
                                open.commitment().what())
                        .asException());
        if (choice instanceof CommitmentChoice.Carry(var owner, var due)) {
            owner.ifPresent(person -> requireParty(person, draft, plan));
            due.ifPresent(day -> requireInNextYear(day, open, plan));
            agreements.addCommitment(
                    draft,
                    new Commitment(
                            new CommitmentId(0),
                            open.commitment().itemKey(),
                            open.commitment().what(),
                            owner,
                            due));
        }
    }

    private void requireParty(PersonId owner, AgreementId draft, RollOverPlan plan) {
        if (agreements.agreement(draft).party(owner).isEmpty()) {
            throw Problem.of(
                            "rollover.owner-gone",
                            plan.campus().name(),
                            plan.from().next().label())
                    .asException();
        }
    }

    /** What was due in the old year ends with it, or gets a date that is yet to come. */
    private void requireInNextYear(LocalDate due, OpenCommitment open, RollOverPlan plan) {
        var begins = planning.nextBegins(plan.from());
        if (due.isBefore(begins)) {
            throw Problem.of(
                            "rollover.due",
                            plan.campus().name(),
                            open.commitment().what(),
                            begins)
                    .asException();
        }
    }

    /** Makes a signed agreement read-only for good, after its year. An amendment under way has to end first. */
    public void close(AgreementId id) {
        transactions.inOneSynced(() -> {
            var agreement = agreements.agreement(id);
            if (agreement.status() != AgreementStatus.SIGNED) {
                throw Problem.of("rollover.cannot-close", agreement.campus().name(), agreement.status())
                        .asException();
            }
            if (planning.isReviewLaid(id)) {
                throw Problem.of("yearend.cannot-close").asException();
            }
            agreementStore.changeStatus(id, AgreementStatus.CLOSED);
            audit.record(AuditAction.YEAR_CLOSED, AuditSubject.of(agreement), "");
            return true;
        });
    }

    private static AuditSubject about(RollOverPlan plan, AgreementId draft) {
        return AuditSubject.of(draft, plan.campus().name(), plan.from().next());
    }

    /** What in a draft is to be talked about again, by part; the words of the review may be empty. */
    public Map<PartRef, String> discussions(AgreementId draft) {
        return store.discussions(draft);
    }

    /** Takes a part off the list of what is to be talked about. */
    public void talkedAbout(AgreementId draft, PartRef part) {
        transactions.inOne(() -> {
            if (agreementStore.status(draft) != AgreementStatus.DRAFT) {
                throw Problem.of("agreement.ready").asException();
            }
            store.removeDiscussion(draft, part);
        });
    }
}
