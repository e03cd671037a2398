package org.campusaccord.ui.amend;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.campusaccord.application.amendment.AmendmentService;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.Wording;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.ItemOutcome;
import org.campusaccord.domain.agreement.ItemState;
import org.campusaccord.domain.amendment.Amendment;
import org.campusaccord.domain.protocol.AgendaItem;

/** How items end from now on, as an amendment says it. What is left as it was signed is set aside, to be taken up again. */
final class Outcomes {
    private final AmendmentService amendments;
    private final Agreement agreement;
    private final Amendment amendment;
    private final Writing writing;
    private final Map<String, Ending> chosen = new HashMap<>();
    private final Map<String, Ending> setAside = new HashMap<>();

    /** Brings a change to the store. */
    @FunctionalInterface
    interface Writing {
        void write(Object key, String text, Runnable save, Consumer<Optional<Problem>> told);
    }

    /** An outcome as it stands in its card, its words perhaps longer than they may be. */
    record Ending(ItemOutcome outcome, String words) {
        static Ending of(ItemState state) {
            return new Ending(state.outcome(), state.words());
        }

        boolean asksForWords() {
            return new ItemState(outcome, "").asksForWords();
        }

        /** Words that the outcome does not ask for must not keep it from being saved. */
        private String kept() {
            return asksForWords() || words.length() <= Wording.LONGEST_TEXT ? words : "";
        }
    }

    Outcomes(AmendmentService amendments, Agreement agreement, Amendment amendment, Writing writing) {
        this.amendments = amendments;
        this.agreement = agreement;
        this.amendment = amendment;
        this.writing = writing;
        amendment.items().forEach((item, state) -> chosen.put(item, Ending.of(state)));
    }

    boolean isChosen(AgendaItem item) {
        return chosen.containsKey(item.key());
    }

    ItemState signed(AgendaItem item) {
        return agreement.state(item.key()).settled();
    }

    /** As it was left the last time or, where nobody has said anything new, as it was signed. */
    Ending ending(AgendaItem item) {
        return Optional.ofNullable(chosen.get(item.key())).orElseGet(() -> Ending.of(signed(item)));
    }

    /** Chooses an outcome to change, with what was set aside. */
    void choose(AgendaItem item) {
        var aside = Optional.ofNullable(setAside.remove(item.key()));
        say(item, aside.orElseGet(() -> ending(item)), _ -> {});
    }

    void say(AgendaItem item, Ending ending, Consumer<Optional<Problem>> told) {
        chosen.put(item.key(), ending);
        var words = ending.kept();
        writing.write(
                key(item),
                words,
                () -> amendments.saveState(amendment.id(), item.key(), new ItemState(ending.outcome(), words)),
                told);
    }

    /** Whether somebody has written other words than those that were signed. */
    boolean hasNewWords(AgendaItem item) {
        var words = ending(item).words();
        return !words.isBlank() && !words.equals(signed(item).words());
    }

    /** Leaves an item's outcome as it was signed. */
    void leave(AgendaItem item) {
        Optional.ofNullable(chosen.remove(item.key())).ifPresent(ending -> setAside.put(item.key(), ending));
        writing.write(key(item), "", () -> amendments.leaveState(amendment.id(), item.key()), _ -> {});
    }

    private static String key(AgendaItem item) {
        return "state:" + item.key();
    }
}
