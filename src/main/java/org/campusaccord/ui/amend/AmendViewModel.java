package org.campusaccord.ui.amend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.campusaccord.application.amendment.AmendmentService;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.Commitment;
import org.campusaccord.domain.amendment.Amendment;
import org.campusaccord.domain.amendment.CommitmentChange;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.protocol.AgendaItem;
import org.campusaccord.ui.common.Tasks;
import org.campusaccord.ui.common.Unfinished;
import org.campusaccord.ui.saving.Saver;

/** The state of an amendment while it is written, and the way of every change to the store. Knows no control. */
final class AmendViewModel {
    private final AmendmentService amendments;
    private final Tasks tasks;
    private final Saver saver;
    private final Consumer<RuntimeException> failed;
    private final Agreement agreement;
    private final Amendment amendment;
    private final ChangedParts parts;
    private final Outcomes outcomes;
    private final ReadOnlyObjectWrapper<List<Party>> signers = new ReadOnlyObjectWrapper<>(List.of());
    private String reason;
    private Optional<PersonId> askedBy;

    AmendViewModel(
            AmendmentService amendments,
            Tasks tasks,
            Saver saver,
            Consumer<RuntimeException> failed,
            Agreement agreement,
            Amendment amendment) {
        this.amendments = amendments;
        this.tasks = tasks;
        this.saver = saver;
        this.failed = failed;
        this.agreement = agreement;
        this.amendment = amendment;
        this.reason = amendment.reason();
        this.askedBy = amendment.askedBy();
        this.parts = new ChangedParts(amendments, agreement, amendment, this::write, saver::unfinished);
        this.outcomes = new Outcomes(amendments, agreement, amendment, this::write);
        readSigners();
    }

    Agreement agreement() {
        return agreement;
    }

    Amendment amendment() {
        return amendment;
    }

    List<AgendaItem> items() {
        return agreement.protocol().items();
    }

    /** The words of parts from now on. */
    ChangedParts parts() {
        return parts;
    }

    Unfinished unfinished(Object control) {
        return saver.unfinished(control);
    }

    /** How items end from now on. */
    Outcomes outcomes() {
        return outcomes;
    }

    /** The signed commitments with what becomes of each, then the new ones. */
    List<CommitmentChange> commitments() {
        var all = new ArrayList<CommitmentChange>();
        for (var kept : agreement.commitments()) {
            all.add(amendment.change(kept.id()).orElseGet(() -> asSigned(kept)));
        }
        amendment.commitments().stream()
                .filter(change -> change.commitment().isEmpty())
                .forEach(all::add);
        return all;
    }

    /** A commitment as it was signed; the number 0 says that nothing of it changes. */
    static CommitmentChange asSigned(Commitment kept) {
        return new CommitmentChange(
                0, Optional.of(kept.id()), false, kept.itemKey(), kept.what(), kept.owner(), kept.due());
    }

    Optional<Commitment> signed(CommitmentChange change) {
        return agreement.commitments().stream()
                .filter(kept -> change.commitment().filter(kept.id()::equals).isPresent())
                .findFirst();
    }

    /** Begins a change or a new commitment, and hands back the kept one. */
    void begin(CommitmentChange change, Consumer<CommitmentChange> done) {
        tasks.run(
                () -> amendments.saveCommitment(amendment.id(), change),
                kept -> {
                    done.accept(kept);
                    readSigners();
                },
                failed);
    }

    void change(
            CommitmentChange kept, Supplier<CommitmentChange> changed, String text, Consumer<Optional<Problem>> told) {
        write(
                "commitment:" + kept.number(),
                text,
                () -> amendments.saveCommitment(amendment.id(), changed.get()),
                told);
    }

    void forget(CommitmentChange kept) {
        write(
                "commitment:" + kept.number(),
                "",
                () -> amendments.leaveCommitment(amendment.id(), kept.number()),
                _ -> {});
        // What is begun in its place must come after it.
        saver.writeNow();
    }

    void saveReason(String words, Consumer<Optional<Problem>> told) {
        reason = words;
        saveWhy(told);
    }

    void saveAskedBy(Optional<PersonId> person, Consumer<Optional<Problem>> told) {
        askedBy = person;
        saveWhy(told);
    }

    private void saveWhy(Consumer<Optional<Problem>> told) {
        var words = reason;
        var asker = askedBy;
        write("why", words, () -> amendments.saveReason(amendment.id(), words, asker), told);
    }

    void saveAllSign(boolean allSign) {
        write("all-sign", "", () -> amendments.saveAllSign(amendment.id(), allSign), _ -> {});
        saver.writeNow();
    }

    /** Who would have to sign the amendment as it is kept. */
    ReadOnlyObjectProperty<List<Party>> signersProperty() {
        return signers.getReadOnlyProperty();
    }

    private void write(Object key, String text, Runnable save, Consumer<Optional<Problem>> told) {
        saver.change(key, text, save, problem -> {
            told.accept(problem);
            readSigners();
        });
    }

    private void readSigners() {
        tasks.run(() -> amendments.signers(amendment.id()), signers::set, failed);
    }

    /** Writes what is pending, then lays the amendment before its signers. */
    void lay(Runnable done) {
        saver.flush(saved -> {
            if (saved) {
                tasks.run(
                        () -> {
                            amendments.lay(amendment.id());
                            return true;
                        },
                        _ -> done.run(),
                        failed);
            }
        });
    }

    /** Gives the amendment up, with whatever was not written yet. */
    void withdraw(Runnable done) {
        saver.giveUp();
        tasks.run(
                () -> {
                    amendments.withdraw(amendment.id());
                    return true;
                },
                _ -> done.run(),
                failed);
    }
}
