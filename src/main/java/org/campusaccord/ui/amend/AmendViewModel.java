package org.campusaccord.ui.amend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.campusaccord.application.amendment.AmendmentService;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.Commitment;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.amendment.Amendment;
import org.campusaccord.domain.amendment.CommitmentChange;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.protocol.AgendaItem;
import org.campusaccord.domain.protocol.Part;
import org.campusaccord.ui.common.Tasks;
import org.campusaccord.ui.common.Unfinished;
import org.campusaccord.ui.parts.AnswerField;
import org.campusaccord.ui.saving.Saver;

/** The state of an amendment while it is written, and the way of every change to the store. Knows no control. */
final class AmendViewModel {
    private final AmendmentService amendments;
    private final Tasks tasks;
    private final Saver saver;
    private final Consumer<RuntimeException> failed;
    private final Agreement agreement;
    private final Amendment amendment;
    /** The parts chosen to change, each with the words from which its field begins. */
    private final Map<PartRef, Answer> chosen = new HashMap<>();

    private final Map<PartRef, Supplier<Answer>> written = new HashMap<>();
    /** What was written for parts that were left as they were signed. */
    private final Map<PartRef, Answer> setAside = new HashMap<>();

    private final Outcomes outcomes;
    private final Map<PartRef, AnswerField> fields = new HashMap<>();
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
        this.outcomes = new Outcomes(amendments, agreement, amendment, this::write);
        chosen.putAll(amendment.parts());
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

    boolean isChosen(PartRef part) {
        return chosen.containsKey(part);
    }

    /** The answer as it was signed. */
    Answer signed(AgendaItem item, Part part) {
        return agreement.answer(item.key(), part);
    }

    /** Chooses a part to change; until somebody writes it has its signed words, or those that were set aside. */
    void choose(AgendaItem item, Part part) {
        var ref = new PartRef(item.key(), part.key());
        var aside = Optional.ofNullable(setAside.remove(ref));
        var words = aside.orElseGet(() -> signed(item, part));
        if (chosen.putIfAbsent(ref, words) == null) {
            write(ref, "", () -> amendments.saveAnswer(amendment.id(), ref, words), _ -> {});
        }
    }

    /** Whether somebody has written other words for a part than those that were signed. */
    boolean hasNewWords(AgendaItem item, Part part) {
        var ref = new PartRef(item.key(), part.key());
        return written.containsKey(ref)
                || Optional.ofNullable(chosen.get(ref))
                        .filter(words -> !words.equals(signed(item, part)))
                        .isPresent();
    }

    /** Leaves a part as it was signed; what was written for it is set aside. */
    void leave(AgendaItem item, Part part) {
        var ref = new PartRef(item.key(), part.key());
        if (hasNewWords(item, part)) {
            newest(ref).ifPresent(words -> setAside.put(ref, words));
        }
        written.remove(ref);
        chosen.remove(ref);
        fields.remove(ref);
        write(ref, "", () -> amendments.leavePart(amendment.id(), ref), _ -> {});
    }

    /** The words of a part as they were written last or, where those can be no answer, as its field began. */
    private Optional<Answer> newest(PartRef part) {
        try {
            return Optional.ofNullable(written.get(part)).map(Supplier::get).or(() -> began(part));
        } catch (ProblemException unfit) {
            return began(part);
        }
    }

    private Optional<Answer> began(PartRef part) {
        return Optional.ofNullable(chosen.get(part));
    }

    AnswerField field(AgendaItem item, Part part) {
        var ref = new PartRef(item.key(), part.key());
        return fields.computeIfAbsent(
                ref,
                _ -> new AnswerField(
                        chosen.getOrDefault(ref, signed(item, part)),
                        (answer, text, told) -> {
                            written.put(ref, answer);
                            write(ref, text, () -> amendments.saveAnswer(amendment.id(), ref, answer.get()), told);
                        },
                        control -> unfinished(List.of(ref, control))));
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
