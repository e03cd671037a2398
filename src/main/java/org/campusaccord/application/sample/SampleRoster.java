package org.campusaccord.application.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The roster of the invented district, longer than it is when more campuses are asked for. */
final class SampleRoster {
    private static final List<String> LEVELS = List.of("Elementary", "Elementary", "Elementary", "Middle", "High");
    private static final int FIRST_NEW_CODE = 299_901_201;

    private final Phrases names;
    private final Dice dice;

    SampleRoster(Phrases names, Dice dice) {
        this.names = names;
        this.dice = dice;
    }

    /** The roster of so many campuses as a .csv file would hold it. */
    String text(int campuses) {
        var lines = Phrases.text("roster.csv").lines().collect(Collectors.toCollection(ArrayList::new));
        for (int added = 0; lines.size() <= campuses; added++) {
            lines.add(campus(added));
        }
        return String.join("\n", lines.subList(0, campuses + 1)) + "\n";
    }

    private String campus(int number) {
        var level = LEVELS.get(number % LEVELS.size());
        var places = names.lines("campus");
        int round = number / places.size();
        var name = places.get(number % places.size())
                + (round == 0 ? " " : " " + (round + 1) + " ")
                + level
                + (level.equals("Elementary") ? "" : " School");
        // A comma between people would be a new cell; there is one principal and one coach.
        return String.join(",", name, String.valueOf(FIRST_NEW_CODE + number), level, person(), "", person(), "");
    }

    private String person() {
        return dice.one(names.lines("first")) + " " + dice.one(names.lines("last"));
    }
}
