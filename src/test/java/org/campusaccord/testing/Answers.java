package org.campusaccord.testing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.Rhythm;
import org.campusaccord.domain.protocol.Part;

/** A complete answer for any part. */
public final class Answers {
    private Answers() {}

    /** An answer in which nothing is missing; its texts name the part, so that a test finds them again. */
    public static Answer filled(Part part) {
        var words = "Words under " + part.key() + ".";
        return switch (part) {
            case Part.StatementPart _ ->
                new Answer.Statement(words + "\nA second paragraph: Íñigo’s “plan” for 3 < 4.");
            case Part.GoalPart _ -> new Answer.Goal(words, "measure of " + part.key(), "41%", "60%");
            case Part.ChoicesPart grid -> choices(grid);
            case Part.MatrixPart matrix -> matrix(matrix);
            case Part.MilestonesPart _ ->
                new Answer.Milestones(List.of(
                        new Answer.Milestone("First of " + part.key(), Optional.of(LocalDate.of(2026, 9, 18)), words),
                        new Answer.Milestone("Last of " + part.key(), Optional.of(LocalDate.of(2027, 5, 21)), words)));
            case Part.PeoplePart people ->
                new Answer.People(List.of(new Answer.Client(
                        "Grade 4 team",
                        people.kinds().getLast().key(),
                        people.bases().getFirst().key(),
                        words)));
            case Part.MeetingPart _ ->
                new Answer.Meeting(
                        Optional.of(DayOfWeek.TUESDAY),
                        Optional.of(LocalTime.of(7, 45)),
                        OptionalInt.of(30),
                        Optional.of(Rhythm.WEEKLY),
                        "Room 12");
        };
    }

    private static Answer choices(Part.ChoicesPart grid) {
        var picks = new TreeMap<String, Answer.Pick>();
        var share = grid.share().isPresent() ? OptionalInt.of(10) : OptionalInt.empty();
        grid.rows()
                .forEach(row -> picks.put(
                        row.key(), new Answer.Pick(grid.choices().getFirst().key(), share)));
        if (!grid.ownRows()) {
            return new Answer.Choices(picks, List.of());
        }
        picks.put("own-1", new Answer.Pick(grid.choices().getLast().key(), OptionalInt.empty()));
        return new Answer.Choices(picks, List.of(new Answer.OwnRow("own-1", "Own row of " + grid.key())));
    }

    private static Answer matrix(Part.MatrixPart matrix) {
        var cells = new TreeMap<String, Map<String, String>>();
        for (var row : matrix.rows()) {
            var columns = new TreeMap<String, String>();
            matrix.columns()
                    .forEach(column ->
                            columns.put(column.key(), matrix.choices().getLast().key()));
            cells.put(row.key(), columns);
        }
        return new Answer.Matrix(cells);
    }
}
