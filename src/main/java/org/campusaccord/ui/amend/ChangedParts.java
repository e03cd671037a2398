package org.campusaccord.ui.amend;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.campusaccord.application.amendment.AmendmentService;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.amendment.Amendment;
import org.campusaccord.domain.protocol.AgendaItem;
import org.campusaccord.domain.protocol.Part;
import org.campusaccord.ui.common.Unfinished;
import org.campusaccord.ui.parts.AnswerField;

/** The words of parts from now on, as an amendment says them. What is left as it was signed is set aside, to be taken up again. */
final class ChangedParts {
    private final AmendmentService amendments;
    private final Agreement agreement;
    private final Amendment amendment;
    private final Outcomes.Writing writing;
    private final Function<Object, Unfinished> unfinished;
    /** The parts chosen to change, each with the words from which its field begins. */
    private final Map<PartRef, Answer> chosen = new HashMap<>();

    private final Map<PartRef, Supplier<Answer>> written = new HashMap<>();
    /** What was written for parts that were left as they were signed. */
    private final Map<PartRef, Answer> setAside = new HashMap<>();

    private final Map<PartRef, AnswerField> fields = new HashMap<>();

    ChangedParts(
            AmendmentService amendments,
            Agreement agreement,
            Amendment amendment,
            Outcomes.Writing writing,
            Function<Object, Unfinished> unfinished) {
        this.amendments = amendments;
        this.agreement = agreement;
        this.amendment = amendment;
        this.writing = writing;
        this.unfinished = unfinished;
        chosen.putAll(amendment.parts());
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
            writing.write(ref, "", () -> amendments.saveAnswer(amendment.id(), ref, words), _ -> {});
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
        writing.write(ref, "", () -> amendments.leavePart(amendment.id(), ref), _ -> {});
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
                            writing.write(
                                    ref, text, () -> amendments.saveAnswer(amendment.id(), ref, answer.get()), told);
                        },
                        control -> unfinished.apply(List.of(ref, control))));
    }
}
