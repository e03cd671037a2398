package org.campusaccord.ui.saving;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campusaccord.domain.Problem;
import org.campusaccord.ui.common.Dialogs;
import org.campusaccord.ui.common.Unfinished;

/** Words that stand in fields and cannot be written as they are: half a date, a share of time that is none, a form that was not saved. */
final class HeldWords {
    private final Map<Object, String> typed = new LinkedHashMap<>();
    private final Map<Object, String> refused = new LinkedHashMap<>();
    private final List<Supplier<String>> forms = new ArrayList<>();
    private final Runnable changed;
    private Optional<Problem> trouble = Optional.empty();

    HeldWords(Runnable changed) {
        this.changed = changed;
    }

    Unfinished under(Object key) {
        return new Unfinished() {
            @Override
            public void typing(String words) {
                put(typed, words);
            }

            @Override
            public void refused(String words) {
                put(refused, words);
            }

            @Override
            public void settled() {
                boolean was = typed.remove(key) != null;
                if (refused.remove(key) != null || was) {
                    changed.run();
                }
            }

            private void put(Map<Object, String> where, String words) {
                typed.remove(key);
                refused.remove(key);
                where.put(key, words);
                changed.run();
            }
        };
    }

    void askForm(Supplier<String> words) {
        forms.add(words);
    }

    /** Whether somebody is about to type something that will be taken. */
    boolean isTyped() {
        return !typed.isEmpty();
    }

    /** Whether a field holds what cannot be taken. */
    boolean isRefused() {
        return !refused.isEmpty();
    }

    boolean isEmpty() {
        return typed.isEmpty()
                && refused.isEmpty()
                && forms.stream()
                        .map(this::ask)
                        .allMatch(words -> words.filter(String::isBlank).isPresent());
    }

    /** Forgets the words of fields; a form goes with its page. */
    void clear() {
        typed.clear();
        refused.clear();
    }

    /** Other words and these, a blank line between. */
    String joined(Stream<String> others) {
        var fields = Stream.concat(refused.values().stream(), typed.values().stream());
        return Stream.concat(others, Stream.concat(fields, inForms()))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private Stream<String> inForms() {
        return forms.stream().map(this::ask).flatMap(Optional::stream).filter(words -> !words.isBlank());
    }

    /** The words of a form; none when it cannot say them, which must keep nobody from leaving: it may hold some. */
    private Optional<String> ask(Supplier<String> form) {
        try {
            return Optional.of(form.get());
        } catch (RuntimeException broken) {
            trouble = Optional.of(Dialogs.problem(broken));
            return Optional.empty();
        }
    }

    /** What kept a form from saying its words. */
    Optional<Problem> trouble() {
        return trouble;
    }
}
