package org.campusaccord.domain.yearend;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Notices words that rate a person: a review is about the program. It is a hint for whoever writes and never stands in
 * the way, so it rather misses one than nags: a word that may rate a thing as well counts only in a sentence that
 * speaks of somebody.
 */
public final class PersonWords {
    private static final Pattern SENTENCE = Pattern.compile("[.!?;\\n]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}’'-]+");

    private final Set<String> always;
    private final Set<String> ofSomebody;
    private final Set<String> somebody;

    /**
     * The rule with its words, in lower case.
     *
     * @param always rate a person wherever they stand
     * @param ofSomebody rate a person in a sentence that speaks of one
     * @param somebody what speaks of a person: names, roles, pronouns
     */
    public PersonWords(Collection<String> always, Collection<String> ofSomebody, Collection<String> somebody) {
        this.always = Set.copyOf(always);
        this.ofSomebody = Set.copyOf(ofSomebody);
        this.somebody = Set.copyOf(somebody);
    }

    /** The same rule where these people are spoken of by name. */
    public PersonWords withNames(Collection<String> names) {
        var known = new HashSet<>(somebody);
        names.stream().flatMap(PersonWords::words).forEach(known::add);
        return new PersonWords(always, ofSomebody, known);
    }

    /** The words in a text that rate a person, in their order, each once. */
    public List<String> in(String text) {
        return SENTENCE.splitAsStream(text).flatMap(this::inSentence).distinct().toList();
    }

    private Stream<String> inSentence(String sentence) {
        var words = words(sentence).collect(Collectors.toList());
        boolean speaksOfSomebody = words.stream().anyMatch(somebody::contains);
        return words.stream().filter(word -> always.contains(word) || (speaksOfSomebody && ofSomebody.contains(word)));
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(match -> match.group().toLowerCase(Locale.ROOT).replaceAll("[’']s?$", ""));
    }
}
