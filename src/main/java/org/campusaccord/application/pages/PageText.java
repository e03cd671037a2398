package org.campusaccord.application.pages;

import java.util.ArrayList;
import java.util.List;
import org.campusaccord.domain.SearchText;

/** The words of a page and where each character stands, so that they can be found. */
public final class PageText {
    private final String words;
    private final List<PageBox> places;
    private final String plain;
    private final List<Integer> origins = new ArrayList<>();

    /** @param places one for each {@code char} of the words */
    public PageText(String words, List<PageBox> places) {
        if (words.length() != places.size()) {
            throw new IllegalArgumentException(places.size() + " places for " + words.length() + " characters");
        }
        this.words = words;
        this.places = List.copyOf(places);
        this.plain = plain();
    }

    /** All words, line by line. */
    public String words() {
        return words;
    }

    /**
     * Where some words stand, each time as one box for each line that they stand on. Capitals, accents and the ends of lines
     * make no difference.
     */
    public List<List<PageBox>> find(String wanted) {
        var sought = plain(wanted);
        var found = new ArrayList<List<PageBox>>();
        if (sought.isEmpty()) {
            return found;
        }
        for (int at = plain.indexOf(sought); at >= 0; at = plain.indexOf(sought, at + sought.length())) {
            var lines = lines(origins.get(at), origins.get(at + sought.length() - 1));
            if (!lines.isEmpty()) {
                found.add(lines);
            }
        }
        return found;
    }

    private List<PageBox> lines(int first, int last) {
        var lines = new ArrayList<PageBox>();
        for (int i = first; i <= last; i++) {
            var box = places.get(i);
            if (!box.isSomewhere()) {
                continue;
            }
            if (!lines.isEmpty() && lines.getLast().isOnLineOf(box)) {
                lines.set(lines.size() - 1, lines.getLast().with(box));
            } else {
                lines.add(box);
            }
        }
        return lines;
    }

    /** The words without capitals, accents and line ends; remembers where each character came from. */
    private String plain() {
        var text = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            var character = words.charAt(i);
            if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                    text.append(' ');
                    origins.add(i);
                }
                continue;
            }
            var simple = SearchText.fold(String.valueOf(character));
            text.append(simple);
            for (int each = 0; each < simple.length(); each++) {
                origins.add(i);
            }
        }
        return text.toString();
    }

    private static String plain(String wanted) {
        return SearchText.fold(wanted.strip().replaceAll("[\\s\\p{Z}]+", " "));
    }
}
