package org.campusaccord.ui.parts;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.ui.common.Unfinished;

/** An answer on its way from a view to the store: what it was when the view opened, where changes go, what is wrong with the last one. */
public final class AnswerField {
    /** Takes a change to where it is kept. */
    @FunctionalInterface
    public interface Keeper {
        /**
         * Keeps a change.
         *
         * @param answer makes the answer from what was typed; may refuse it with a problem
         * @param text what was typed, to copy it when it cannot be kept
         * @param told hears what is wrong, or nothing once it is kept
         */
        void keep(Supplier<Answer> answer, String text, Consumer<Optional<Problem>> told);
    }

    private final Answer initial;
    private final Keeper keeper;
    private final Function<String, Unfinished> unfinished;
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * A field.
     *
     * @param unfinished where controls tell, each under a name of its own, of words that they have not handed on
     */
    public AnswerField(Answer initial, Keeper keeper, Function<String, Unfinished> unfinished) {
        this.initial = initial;
        this.keeper = keeper;
        this.unfinished = unfinished;
    }

    /** Where the control of this name tells of words that it has not handed on. */
    Unfinished unfinished(String control) {
        return unfinished.apply(control);
    }

    /** The answer when the view opened; its kind is the part's. */
    <A extends Answer> A initial(Class<A> kind) {
        return kind.cast(initial);
    }

    /** What is wrong with the last change, to be said beside the control. */
    ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Hands on a change; the supplier runs on another thread and must not touch a control. */
    void change(Supplier<Answer> answer, String text) {
        keeper.keep(answer, text, problem::set);
    }
}
