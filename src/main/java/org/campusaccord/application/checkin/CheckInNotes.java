package org.campusaccord.application.checkin;

import java.util.function.Predicate;
import org.campusaccord.application.Transactions;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.Wording;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.CommitmentId;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.checkin.CheckInAgenda;
import org.campusaccord.domain.checkin.CheckInId;
import org.campusaccord.domain.checkin.CommitmentCheck;
import org.campusaccord.domain.checkin.ItemCheck;
import org.campusaccord.domain.checkin.MilestoneCheck;
import org.campusaccord.domain.checkin.MilestoneRef;
import org.campusaccord.domain.checkin.StandingMeetings;
import org.campusaccord.domain.checkin.SupportCheck;
import org.campusaccord.domain.checkin.ThreeCs;

/** Keeps what is said in a check-in piece by piece, while it is under way and of what the agreement holds. */
public final class CheckInNotes {
    private final CheckInStore store;
    private final CheckInRules rules;
    private final Transactions transactions;

    CheckInNotes(CheckInStore store, CheckInRules rules, Transactions transactions) {
        this.store = store;
        this.rules = rules;
        this.transactions = transactions;
    }

    public void saveItem(CheckInId id, String itemKey, ItemCheck check) {
        save(id, agreement -> agreement.protocol().item(itemKey).isPresent(), () -> store.saveItem(id, itemKey, check));
    }

    /** Keeps what is said of a commitment; a new date lives here, the agreed one stays in the agreement. */
    public void saveCommitment(CheckInId id, CommitmentId commitment, CommitmentCheck check) {
        save(
                id,
                agreement -> {
                    check.newDue().ifPresent(rules.span(agreement)::requireDue);
                    return agreement.commitments().stream()
                            .anyMatch(each -> each.id().equals(commitment));
                },
                () -> store.saveCommitment(id, commitment, check));
    }

    public void saveMilestone(CheckInId id, MilestoneRef milestone, MilestoneCheck check) {
        save(
                id,
                agreement -> CheckInAgenda.milestones(agreement, milestone.part()).stream()
                        .anyMatch(each -> each.ref().equals(milestone)),
                () -> store.saveMilestone(id, milestone, check));
    }

    /** Keeps whether support was seen, by the reference of its promise. */
    public void saveSupport(CheckInId id, PartRef promise, SupportCheck check) {
        save(
                id,
                agreement -> CheckInAgenda.of(agreement).promises().stream()
                        .anyMatch(each -> each.ref().equals(promise)),
                () -> store.saveSupport(id, promise, check));
    }

    public void saveRating(CheckInId id, PersonId person, ThreeCs rating) {
        save(id, agreement -> agreement.party(person).isPresent(), () -> store.saveRating(id, person, rating));
    }

    public void saveMeetings(CheckInId id, StandingMeetings meetings) {
        save(id, () -> store.saveMeetings(id, meetings));
    }

    /** Keeps what is to be done until the next one. */
    public void saveWords(CheckInId id, String words) {
        save(id, () -> store.saveWords(id, Wording.limitedText(words)));
    }

    private void save(CheckInId id, Runnable save) {
        transactions.inOne(() -> {
            rules.open(id);
            save.run();
        });
    }

    private void save(CheckInId id, Predicate<Agreement> knows, Runnable save) {
        transactions.inOne(() -> {
            if (!knows.test(rules.agreement(rules.open(id)))) {
                throw Problem.of("check-in.not-agreed").asException();
            }
            save.run();
        });
    }
}
