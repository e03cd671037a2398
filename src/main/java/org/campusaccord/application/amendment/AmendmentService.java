package org.campusaccord.application.amendment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.campusaccord.application.Transactions;
import org.campusaccord.application.agreement.AgreementService;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.Wording;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AmendmentKind;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.Commitment;
import org.campusaccord.domain.agreement.CommitmentId;
import org.campusaccord.domain.agreement.ItemState;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.amendment.Amendment;
import org.campusaccord.domain.amendment.AmendmentId;
import org.campusaccord.domain.amendment.AmendmentState;
import org.campusaccord.domain.amendment.CommitmentChange;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.checkin.CheckInId;

/** Changes a signed agreement openly: writes an amendment beside it and lays it before those who must sign it. */
public final class AmendmentService {
    private final AmendmentStore store;
    private final AgreementService agreements;
    private final AmendmentLaying laying;
    private final Transactions transactions;
    private final Clock clock;

    public AmendmentService(
            AmendmentStore store,
            AgreementService agreements,
            AmendmentLaying laying,
            Transactions transactions,
            Clock clock) {
        this.store = store;
        this.agreements = agreements;
        this.laying = laying;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** All amendments of an agreement, oldest first. */
    public List<Amendment> amendments(AgreementId id) {
        return store.amendments(id);
    }

    /** The one that is being written or signed. */
    public Optional<Amendment> open(AgreementId id) {
        return store.amendments(id).stream().filter(Amendment::isOpen).findFirst();
    }

    public Amendment amendment(AmendmentId id) {
        return store.amendment(id)
                .orElseThrow(() -> Problem.of("amendment.unknown").asException());
    }

    /** Begins an amendment of a signed agreement; one at a time. */
    public Amendment begin(AgreementId id, Optional<CheckInId> checkIn) {
        return transactions.inOneSynced(() -> {
            laying.requireSigned(id);
            var base = laying.signed(id).getFirst().number();
            var begun = store.add(id, AmendmentKind.CHANGE, base, Optional.empty(), checkIn, clock.instant());
            laying.begun(id);
            return amendment(begun);
        });
    }

    /** Begins an amendment with every part chosen, which is what a newcomer may ask for. */
    public Amendment renegotiate(AgreementId id) {
        return transactions.inOneSynced(() -> {
            var begun = begin(id, Optional.empty());
            var agreement = agreements.agreement(id);
            for (var item : agreement.protocol().items()) {
                item.parts()
                        .forEach(part -> store.savePart(
                                begun.id(), new PartRef(item.key(), part.key()), agreement.answer(item.key(), part)));
            }
            return amendment(begun.id());
        });
    }

    /** Keeps the new answer to a part, which so is chosen to change. */
    public void saveAnswer(AmendmentId id, PartRef part, Answer answer) {
        edit(id, amendment -> {
            requirePart(amendment, part);
            store.savePart(id, part, answer);
        });
    }

    /** Leaves a part as it was signed. */
    public void leavePart(AmendmentId id, PartRef part) {
        edit(id, _ -> store.removePart(id, part));
    }

    public void saveState(AmendmentId id, String itemKey, ItemState state) {
        edit(id, amendment -> {
            requireItem(amendment, itemKey);
            store.saveItem(id, itemKey, state);
        });
    }

    /** Leaves an item's outcome as it was signed. */
    public void leaveState(AmendmentId id, String itemKey) {
        edit(id, _ -> store.removeItem(id, itemKey));
    }

    /** Keeps a new commitment, or one that is changed or dropped, and returns it under its number. */
    public CommitmentChange saveCommitment(AmendmentId id, CommitmentChange change) {
        return transactions.inOne(() -> {
            var amendment = requireDraft(id);
            var signed = change.commitment().map(commitment -> signed(amendment, commitment));
            var kept = signed.map(each -> onlyOnce(amendment, each, change)).orElse(change);
            requireItem(amendment, kept.itemKey());
            kept.due()
                    .filter(_ -> !signed.map(Commitment::due).equals(Optional.of(kept.due())))
                    .ifPresent(due -> requireDue(amendment, due));
            return kept.under(store.saveCommitment(id, kept));
        });
    }

    private Commitment signed(Amendment amendment, CommitmentId commitment) {
        return agreements.agreement(amendment.agreement()).commitments().stream()
                .filter(each -> each.id().equals(commitment))
                .findFirst()
                .orElseThrow(() -> Problem.of("amendment.no-such-commitment").asException());
    }

    /** A change of a commitment that has one already takes its place, and it stays under its item. */
    private static CommitmentChange onlyOnce(Amendment amendment, Commitment signed, CommitmentChange change) {
        var number = amendment.change(signed.id()).map(CommitmentChange::number).orElse(change.number());
        return new CommitmentChange(
                number,
                change.commitment(),
                change.dropped(),
                signed.itemKey(),
                change.what(),
                change.owner(),
                change.due());
    }

    private void requireDue(Amendment amendment, LocalDate due) {
        var start = agreements.agreement(amendment.agreement()).meetingDate();
        if (start.filter(due::isBefore).isPresent()) {
            throw Problem.of("amendment.due", start.get()).asException();
        }
    }

    /** Forgets a new commitment, or leaves one as it was signed. */
    public void leaveCommitment(AmendmentId id, long number) {
        edit(id, _ -> store.removeCommitment(id, number));
    }

    public void saveReason(AmendmentId id, String reason, Optional<PersonId> askedBy) {
        var words = Wording.limitedText(reason);
        edit(id, _ -> store.saveReason(id, words, askedBy));
    }

    /** Whether every party signs again, or only those whom it touches. */
    public void saveAllSign(AmendmentId id, boolean allSign) {
        edit(id, _ -> store.saveSigners(id, allSign, Set.of()));
    }

    /** Who would have to sign it as it is now. */
    public List<Party> signers(AmendmentId id) {
        var amendment = amendment(id);
        var agreement = agreements.agreement(amendment.agreement());
        return AmendmentLaying.signers(amendment, agreement, laying.signed(agreement.id()));
    }

    /** Lays the next revision before those who must sign it. */
    public void lay(AmendmentId id) {
        transactions.inOneSynced(() -> {
            var amendment = requireDraft(id);
            var agreement = agreements.agreement(amendment.agreement());
            requireReady(amendment, agreement);
            laying.lay(amendment, agreement);
            return true;
        });
    }

    private void requireReady(Amendment amendment, Agreement agreement) {
        var base = laying.signed(agreement.id()).getFirst().content();
        if (laying.content(amendment, agreement).items().equals(base.items())) {
            throw Problem.of("amendment.no-change").asException();
        }
        if (amendment.reason().isBlank()) {
            throw Problem.of("amendment.reason-missing").asException();
        }
        if (amendment.askedBy().flatMap(agreement::party).isEmpty()) {
            throw Problem.of("amendment.asker-missing").asException();
        }
        var gaps = AmendedGaps.of(amendment, agreement);
        if (!gaps.isEmpty()) {
            throw Problem.of("amendment.incomplete", gaps.size()).asException();
        }
    }

    /** Takes the text back to the table; signatures given so far are void. An affirmation has nothing to write and ends. */
    public void takeBack(AmendmentId id) {
        transactions.inOneSynced(() -> {
            var amendment = amendment(id);
            if (amendment.state() != AmendmentState.READY) {
                throw Problem.of("amendment.not-laid").asException();
            }
            if (amendment.kind() == AmendmentKind.AFFIRMATION) {
                laying.withdraw(amendment);
            } else {
                laying.takeBack(amendment);
            }
            return true;
        });
    }

    /** Gives the amendment up: the agreement stays as it was signed. */
    public void withdraw(AmendmentId id) {
        transactions.inOneSynced(() -> {
            var amendment = amendment(id);
            if (!amendment.isOpen()) {
                throw Problem.of("amendment.over").asException();
            }
            laying.withdraw(amendment);
            return true;
        });
    }

    private void edit(AmendmentId id, Consumer<Amendment> change) {
        transactions.inOne(() -> change.accept(requireDraft(id)));
    }

    private Amendment requireDraft(AmendmentId id) {
        var amendment = amendment(id);
        return switch (amendment.state()) {
            case DRAFT -> amendment;
            case READY -> throw Problem.of("amendment.laid").asException();
            case SIGNED, WITHDRAWN -> throw Problem.of("amendment.over").asException();
        };
    }

    private void requirePart(Amendment amendment, PartRef part) {
        var protocol = agreements.agreement(amendment.agreement()).protocol();
        if (protocol.item(part.itemKey())
                .flatMap(item -> item.part(part.partKey()))
                .isEmpty()) {
            throw Problem.of("amendment.no-such-part").asException();
        }
    }

    private void requireItem(Amendment amendment, String itemKey) {
        if (agreements.agreement(amendment.agreement()).protocol().item(itemKey).isEmpty()) {
            throw Problem.of("amendment.no-such-part").asException();
        }
    }
}
