package org.campusaccord.export.pdf;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Joins Arabic letters: which of its forms a letter has between its neighbors. */
final class Arabic {
    /** Stands where a character is not drawn, as it is part of the form before it. */
    static final char NOTHING = 0;

    private static final char LAM = 0x0644;
    private static final int[] BLOCKS = {0xfb50, 0xfdff, 0xfe70, 0xfefc};

    private enum Form {
        ISOLATED,
        FINAL,
        INITIAL,
        MEDIAL
    }

    /** For each letter, or lam with its alef, its forms as characters. Made when a first Arabic letter comes. */
    private static final class Forms {
        private static final Map<String, Map<Form, Character>> ALL = read();

        private static Map<String, Map<Form, Character>> read() {
            var forms = new HashMap<String, Map<Form, Character>>();
            for (int block = 0; block < BLOCKS.length; block += 2) {
                for (int each = BLOCKS[block]; each <= BLOCKS[block + 1]; each++) {
                    add(forms, (char) each);
                }
            }
            return forms;
        }

        private static void add(Map<String, Map<Form, Character>> forms, char character) {
            var name = Optional.ofNullable(Character.getName(character)).orElse("");
            var letters = Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFKC);
            boolean lamAlef = name.startsWith("ARABIC LIGATURE LAM WITH ALEF") && letters.length() == 2;
            if (letters.length() == 1 || lamAlef) {
                for (var form : Form.values()) {
                    if (name.endsWith(form.name() + " FORM")) {
                        forms.computeIfAbsent(letters, _ -> new HashMap<>()).put(form, character);
                    }
                }
            }
        }
    }

    private final String text;

    private Arabic(String text) {
        this.text = text;
    }

    /** The text with each letter in its form; as long as the text. */
    static char[] joined(String text) {
        var joined = text.toCharArray();
        if (text.chars().anyMatch(Arabic::isLetter)) {
            new Arabic(text).join(joined);
        }
        return joined;
    }

    private static boolean isLetter(int character) {
        return character > 0x0600
                && Character.isLetter(character)
                && Character.UnicodeScript.of(character) == Character.UnicodeScript.ARABIC
                && character < 0xfb50;
    }

    private void join(char[] joined) {
        for (int i = 0; i < joined.length; i++) {
            if (isLetter(joined[i]) && joined[i] != 0x0640) {
                i = place(joined, i);
            }
        }
    }

    /** Returns the place of the last letter that the form stands for. */
    private int place(char[] joined, int at) {
        int next = neighbor(at, 1);
        var pair = text.charAt(at) == LAM && next < text.length() ? "" + LAM + text.charAt(next) : "";
        if (next == at + 1 && Forms.ALL.containsKey(pair)) {
            var forms = Forms.ALL.get(pair);
            joined[at] = form(forms, joinsNext(neighbor(at, -1)), false);
            joined[next] = NOTHING;
            return next;
        }
        var forms = forms(at);
        if (forms.isEmpty()) {
            // Drawn alone among letters that join, it would be misread.
            throw new Fonts.MissingGlyph(text.charAt(at));
        }
        joined[at] = form(forms, joinsNext(neighbor(at, -1)), joinsPrevious(next));
        return at;
    }

    private static char form(Map<Form, Character> forms, boolean before, boolean after) {
        var reduced = before ? Form.FINAL : Form.ISOLATED;
        var wanted = before ? Form.MEDIAL : Form.INITIAL;
        return Optional.ofNullable(after ? forms.get(wanted) : forms.get(reduced))
                .or(() -> Optional.ofNullable(forms.get(reduced)))
                .or(() -> Optional.ofNullable(forms.get(Form.ISOLATED)))
                .orElseThrow();
    }

    private Map<Form, Character> forms(int at) {
        return Forms.ALL.getOrDefault(text.substring(at, at + 1), Map.of());
    }

    /** The next place in a direction that holds more than a mark. */
    private int neighbor(int at, int step) {
        int place = at + step;
        while (place >= 0 && place < text.length() && Characters.isMark(text.charAt(place))) {
            place += step;
        }
        return place;
    }

    private boolean joinsNext(int at) {
        return at >= 0 && (isJoiner(at) || forms(at).containsKey(Form.INITIAL));
    }

    private boolean joinsPrevious(int at) {
        return at < text.length() && (isJoiner(at) || forms(at).containsKey(Form.FINAL));
    }

    private boolean isJoiner(int at) {
        return text.charAt(at) == 0x0640 || text.charAt(at) == 0x200d;
    }
}
