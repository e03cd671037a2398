package org.campusaccord.ui.walkthrough;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import javafx.collections.ObservableSet;
import org.campusaccord.application.FailureLog;
import org.campusaccord.application.agreement.AgreementService;
import org.campusaccord.application.rollover.RollOverService;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.Wording;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementContent;
import org.campusaccord.domain.agreement.AgreementContent.ItemContent;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.ItemOutcome;
import org.campusaccord.domain.agreement.ItemState;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.protocol.AgendaItem;
import org.campusaccord.domain.protocol.Part;
import org.campusaccord.ui.common.Tasks;
import org.campusaccord.ui.common.Unfinished;
import org.campusaccord.ui.parts.AnswerField;
import org.campusaccord.ui.saving.Saver;

/** The state of one conversation: which item is open, how each stands, and the way of every change to the store. Knows no control. */
final class WalkthroughViewModel {
    private final AgreementService agreements;
    private final Tasks tasks;
    private final Saver saver;
    private final Agreement agreement;
    private final Optional<AgreementContent> lastYear;
    private final ObservableMap<String, ItemState> states = FXCollections.observableHashMap();
    private final ObservableSet<String> touched = FXCollections.observableSet();
    private final Discussions discussions;
    private final Commitments commitments;
    private final ObjectProperty<AgendaItem> current;
    private final Map<PartRef, AnswerField> fields = new HashMap<>();

    WalkthroughViewModel(
            AgreementService agreements,
            RollOverService rollOvers,
            Tasks tasks,
            Saver saver,
            Consumer<RuntimeException> failed,
            Loaded loaded,
            String itemKey) {
        this.agreements = agreements;
        this.tasks = tasks;
        this.saver = saver;
        this.agreement = loaded.agreement();
        this.lastYear = loaded.lastYear();
        this.discussions =
                new Discussions(loaded.discussions(), saver, part -> rollOvers.talkedAbout(agreement.id(), part));
        this.commitments = new Commitments(agreement, agreements, tasks, saver, failed, touched::add);
        states.putAll(agreement.states());
        items().stream().filter(agreement::isTouched).map(AgendaItem::key).forEach(touched::add);
        current = new SimpleObjectProperty<>(startingItem(itemKey));
    }

    /** The item asked for, else the one where the person stopped, else the first. */
    private AgendaItem startingItem(String itemKey) {
        return agreement
                .protocol()
                .item(itemKey)
                .or(() -> agreement.lastItem().flatMap(agreement.protocol()::item))
                .orElseGet(items()::getFirst);
    }

    Agreement agreement() {
        return agreement;
    }

    List<AgendaItem> items() {
        return agreement.protocol().items();
    }

    List<Party> parties() {
        return agreement.parties();
    }

    /** Whether words may still change. */
    boolean isEditable() {
        return agreement.status() == AgreementStatus.DRAFT;
    }

    ObjectProperty<AgendaItem> currentProperty() {
        return current;
    }

    /** How each item ended, by item key; one that is not in the map is open. */
    ObservableMap<String, ItemState> states() {
        return states;
    }

    /** Items under which something has been said, by item key. */
    ObservableSet<String> touched() {
        return touched;
    }

    /** What last year's review wants talked about again. */
    Discussions discussions() {
        return discussions;
    }

    ItemState state(AgendaItem item) {
        return states.getOrDefault(item.key(), ItemState.OPEN);
    }

    int number(AgendaItem item) {
        return items().indexOf(item) + 1;
    }

    boolean isLast(AgendaItem item) {
        return number(item) == items().size();
    }

    /** Goes to an item and remembers it as the place to resume. */
    void open(AgendaItem item) {
        current.set(item);
        saver.writeNow();
        tasks.run(
                () -> {
                    agreements.rememberItem(agreement.id(), item.key());
                    return true;
                },
                _ -> {},
                // Where one stopped is nobody's words: that it is not kept is no reason to interrupt a conversation.
                FailureLog::problem);
    }

    /** The item so many places further on, if there is one. */
    Optional<AgendaItem> neighbour(int places) {
        int index = items().indexOf(current.get()) + places;
        return index >= 0 && index < items().size() ? Optional.of(items().get(index)) : Optional.empty();
    }

    /** What the campus had last year under an item. */
    Optional<ItemContent> lastYear(AgendaItem item) {
        return lastYear.stream()
                .flatMap(content -> content.items().stream())
                .filter(content -> content.item().key().equals(item.key()))
                .findFirst();
    }

    /** The field of a part; the same one as long as the conversation is open. */
    AnswerField field(AgendaItem item, Part part) {
        var ref = new PartRef(item.key(), part.key());
        return fields.computeIfAbsent(
                ref,
                _ -> new AnswerField(
                        agreement.answer(item.key(), part),
                        (answer, text, told) -> keep(ref, answer, text, told),
                        control -> unfinished(List.of(ref, control))));
    }

    /** Where a control tells of words that it has not handed on. */
    Unfinished unfinished(Object control) {
        return saver.unfinished(control);
    }

    private void keep(PartRef ref, Supplier<Answer> answer, String text, Consumer<Optional<Problem>> told) {
        touched.add(ref.itemKey());
        saver.change(ref, text, () -> agreements.saveAnswer(agreement.id(), ref, answer.get()), told);
    }

    /** Ends an item, or opens it again; words that the outcome does not ask for are only kept, if they can be. */
    void say(AgendaItem item, ItemOutcome outcome, String words, Consumer<Optional<Problem>> told) {
        var state = new ItemState(outcome, shown(words));
        var kept = state.asksForWords() ? words : state.words();
        states.put(item.key(), state);
        saver.change(
                "state:" + item.key(),
                kept,
                () -> agreements.saveState(agreement.id(), item.key(), new ItemState(outcome, kept)),
                told);
    }

    /** A text that is too long is not lost: it stays in its control, and the store says what is wrong with it. */
    private static String shown(String words) {
        return words.length() > Wording.LONGEST_TEXT ? words.substring(0, Wording.LONGEST_TEXT) : words;
    }

    Commitments commitments() {
        return commitments;
    }

    void readNote(AgendaItem item, Consumer<String> done, Consumer<Optional<Problem>> told) {
        tasks.run(
                () -> agreements.privateNote(agreement.id(), item.key()),
                done,
                failure -> told.accept(Optional.of(FailureLog.problem(failure))));
    }

    void keepNote(AgendaItem item, String text, Consumer<Optional<Problem>> told) {
        saver.change(
                "note:" + item.key(), text, () -> agreements.savePrivateNote(agreement.id(), item.key(), text), told);
    }
}
