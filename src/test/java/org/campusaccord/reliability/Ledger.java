package org.campusaccord.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.campusaccord.application.Workspace;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.PartRef;

/** What was reported as saved, and what of it a store does not have. */
final class Ledger {
    private static final String SAVED = "saved";
    private static final String SIGNED = "signed";

    /** For each part, as item and part with a bar between, the number of the newest save. */
    private final Map<String, Integer> saved = new TreeMap<>();

    private final TreeSet<Integer> signed = new TreeSet<>();

    void saved(PartRef part, int number) {
        saved.put(name(part), number);
    }

    void signed(int number) {
        signed.add(number);
    }

    int count() {
        return saved.size() + signed.size();
    }

    static String savedLine(PartRef part, int number) {
        return SAVED + " " + name(part) + " " + number;
    }

    static String signedLine(int number) {
        return SIGNED + " " + number;
    }

    /** Adds what another program said; returns how many lines of it told of something kept. */
    int hear(List<String> lines) {
        int heard = 0;
        for (var line : lines) {
            var words = line.split(" ", -1);
            if (words[0].equals(SAVED) && words.length == 3) {
                saved.put(words[1], Integer.parseInt(words[2]));
                heard++;
            } else if (words[0].equals(SIGNED) && words.length == 2) {
                signed.add(Integer.parseInt(words[1]));
                heard++;
            }
        }
        return heard;
    }

    private static String name(PartRef part) {
        return part.itemKey() + "|" + part.partKey();
    }

    /** Each save that is neither there nor overwritten by a later one, and each signature that is not there. */
    List<String> missing(Workspace workspace, List<String> signatures) {
        var missing = new ArrayList<String>();
        var agreement = Typist.agreement(workspace);
        saved.forEach((part, number) -> {
            if (numberUnder(agreement, part) < number) {
                missing.add("%s: save %d, but there is %d".formatted(part, number, numberUnder(agreement, part)));
            }
        });
        for (int number : signed) {
            if (!signatures.contains(Typist.signature(number))) {
                missing.add("signature " + number);
            }
        }
        return missing;
    }

    private static int numberUnder(Agreement agreement, String part) {
        var keys = part.split("\\|", -1);
        var answer = agreement.answers().get(new PartRef(keys[0], keys[1]));
        return answer instanceof Answer.Statement(var text) ? Typist.number(text) : 0;
    }
}
