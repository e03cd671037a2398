package org.campusaccord.application.sample;

import java.util.Map;
import java.util.OptionalInt;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.protocol.Part;

/** Spreads the coach's week over the roles that take time: a little for each, and what is left for those that matter most. */
final class TimeShares {
    private static final int LITTLE = 5;

    private final Part.ChoicesPart grid;
    private final Part.Share share;

    TimeShares(Part.ChoicesPart grid, Part.Share share) {
        this.grid = grid;
        this.share = share;
    }

    void spread(Map<String, Answer.Pick> picks) {
        var most = share.choices().getFirst();
        var timed = grid.rows().stream()
                .map(row -> row.key())
                .filter(row -> share.choices().contains(choice(picks, row)))
                .toList();
        var primary =
                timed.stream().filter(row -> choice(picks, row).equals(most)).toList();
        int left = 100 - LITTLE * (timed.size() - primary.size());
        int each = primary.isEmpty() ? 0 : left / primary.size() / LITTLE * LITTLE;
        for (var row : timed) {
            boolean first = !primary.isEmpty() && row.equals(primary.getFirst());
            int rest = first ? left - each * primary.size() : 0;
            int percent = primary.contains(row) ? each + rest : LITTLE;
            picks.put(row, new Answer.Pick(choice(picks, row), OptionalInt.of(percent)));
        }
    }

    private static String choice(Map<String, Answer.Pick> picks, String row) {
        var pick = picks.get(row);
        return pick == null ? "" : pick.choice();
    }
}
