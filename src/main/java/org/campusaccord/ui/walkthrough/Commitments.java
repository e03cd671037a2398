package org.campusaccord.ui.walkthrough;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.campusaccord.application.agreement.AgreementService;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.Commitment;
import org.campusaccord.domain.protocol.AgendaItem;
import org.campusaccord.ui.common.Tasks;
import org.campusaccord.ui.saving.Saver;

/** The commitments of one conversation, and the way of every change of theirs to the store. */
final class Commitments {
    private final Agreement agreement;
    private final AgreementService agreements;
    private final Tasks tasks;
    private final Saver saver;
    private final Consumer<RuntimeException> failed;
    private final Consumer<String> touched;

    /** @param touched hears the key of an item under which one is added */
    Commitments(
            Agreement agreement,
            AgreementService agreements,
            Tasks tasks,
            Saver saver,
            Consumer<RuntimeException> failed,
            Consumer<String> touched) {
        this.agreement = agreement;
        this.agreements = agreements;
        this.tasks = tasks;
        this.saver = saver;
        this.failed = failed;
        this.touched = touched;
    }

    /** Those made under an item before the conversation was opened. */
    List<Commitment> of(AgendaItem item) {
        return agreement.commitments(item.key());
    }

    /** Adds one and hands back the kept one. */
    void add(Commitment commitment, Consumer<Commitment> added) {
        touched.accept(commitment.itemKey());
        tasks.run(() -> agreements.addCommitment(agreement.id(), commitment), added, failed);
    }

    void change(Commitment earlier, Supplier<Commitment> commitment, String text, Consumer<Optional<Problem>> told) {
        saver.change(earlier.id(), text, () -> agreements.changeCommitment(agreement.id(), commitment.get()), told);
    }

    void remove(Commitment commitment) {
        saver.change(
                commitment.id(),
                commitment.what(),
                () -> agreements.removeCommitment(agreement.id(), commitment.id()),
                _ -> {});
    }
}
