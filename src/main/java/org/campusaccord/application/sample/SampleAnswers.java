package org.campusaccord.application.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.Rhythm;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.protocol.Part;

/** What the parties of a campus put into each part. */
final class SampleAnswers {
    private static final Pattern BLANKS = Pattern.compile(" ");

    private static final List<LocalTime> MEETING_TIMES = List.of(
            LocalTime.of(7, 30), LocalTime.of(7, 45), LocalTime.of(10, 15), LocalTime.of(13, 20), LocalTime.of(15, 30));

    /** Month and day of the points of a school year; the second half lies in its second calendar year. */
    private static final Map<Integer, List<String>> DATES = Map.of(
            5, List.of("09-18", "10-30", "01-15", "03-26", "05-21"),
            3, List.of("10-15", "01-28", "04-15"));

    private final Scene scene;
    private final SchoolYear year;
    private final Dice dice;

    SampleAnswers(Scene scene, SchoolYear year) {
        this.scene = scene;
        this.year = year;
        this.dice = scene.dice();
    }

    Answer answer(String itemKey, Part part) {
        var section = itemKey + "/" + part.key();
        return switch (part) {
            case Part.StatementPart _ -> new Answer.Statement(scene.paragraphs(section));
            case Part.GoalPart _ -> goal(section);
            case Part.ChoicesPart grid -> choices(section, grid);
            case Part.MatrixPart matrix -> matrix(section, matrix);
            case Part.MilestonesPart milestones -> milestones(section, milestones);
            case Part.PeoplePart people -> people(people);
            case Part.MeetingPart _ -> meeting();
        };
    }

    private Answer goal(String section) {
        var line = scene.vocabulary().phrases().lines(section);
        var fields = Scene.fields(dice.one(line));
        return new Answer.Goal(
                scene.spoken(fields.get(0)),
                scene.spoken(fields.get(1)),
                scene.spoken(fields.get(2)),
                scene.spoken(fields.get(3)));
    }

    private Answer choices(String section, Part.ChoicesPart grid) {
        var drawn = draw(section);
        var picks = new TreeMap<String, Answer.Pick>();
        grid.rows().forEach(row -> picks.put(row.key(), new Answer.Pick(of(drawn, row.key()), OptionalInt.empty())));
        var ownRows = new ArrayList<Answer.OwnRow>();
        if (grid.ownRows() && section.equals("roles/duties") && dice.happens(40)) {
            var duty = dice.one(scene.vocabulary().names().lines("own-duty"));
            ownRows.add(new Answer.OwnRow("own-1", duty));
            picks.put("own-1", new Answer.Pick(dice.one(grid.choices()).key(), OptionalInt.empty()));
        }
        grid.share().ifPresent(share -> new TimeShares(grid, share).spread(picks));
        return new Answer.Choices(picks, ownRows);
    }

    private Answer matrix(String section, Part.MatrixPart matrix) {
        var drawn = draw(section);
        var cells = new TreeMap<String, Map<String, String>>();
        for (var row : matrix.rows()) {
            var columns = new TreeMap<String, String>();
            matrix.columns().forEach(column -> columns.put(column.key(), of(drawn, row.key() + "/" + column.key())));
            cells.put(row.key(), columns);
        }
        return new Answer.Matrix(cells);
    }

    /** One choice for each row or cell. */
    private Map<String, String> draw(String section) {
        var drawn = new TreeMap<String, String>();
        for (var line : scene.vocabulary().choices().lines(section)) {
            int colon = line.indexOf(':');
            drawn.put(
                    line.substring(0, colon),
                    dice.one(BLANKS.splitAsStream(line.substring(colon + 1).strip())
                            .toList()));
        }
        return drawn;
    }

    private static String of(Map<String, String> drawn, String row) {
        var choice = drawn.get(row);
        if (choice == null) {
            throw new IllegalStateException("No choice for " + row);
        }
        return choice;
    }

    private Answer milestones(String section, Part.MilestonesPart part) {
        var milestones = new ArrayList<Answer.Milestone>();
        var dates = DATES.getOrDefault(part.suggestions().size(), List.of());
        for (int i = 0; i < dates.size(); i++) {
            milestones.add(new Answer.Milestone(
                    part.suggestions().get(i).label(), Optional.of(date(dates.get(i))), scene.line(section, i)));
        }
        return new Answer.Milestones(milestones);
    }

    private LocalDate date(String monthAndDay) {
        var first = year.firstDay(SchoolYear.USUAL_START);
        var inFirst = LocalDate.parse(first.getYear() + "-" + monthAndDay);
        return SchoolDays.onOrAfter(
                (inFirst.isBefore(first) ? inFirst.plusYears(1) : inFirst).plusDays(dice.between(0, 5)));
    }

    private Answer people(Part.PeoplePart part) {
        var clients = new ArrayList<Answer.Client>();
        clients.add(client(scene.spoken("{team}"), "team", "assigned"));
        clients.add(client(scene.spoken("{team2}"), "team", "everyone"));
        var firstNames = scene.vocabulary().names().lines("first");
        var lastNames = scene.vocabulary().names().lines("last");
        for (int i = dice.between(2, 4); i > 0; i--) {
            clients.add(client(dice.one(firstNames) + " " + dice.one(lastNames), "teacher", "volunteer"));
        }
        clients.removeIf(
                client -> part.kinds().stream().noneMatch(kind -> kind.key().equals(client.kind())));
        return new Answer.People(clients);
    }

    private Answer.Client client(String name, String kind, String basis) {
        return new Answer.Client(
                name, kind, basis, dice.one(scene.vocabulary().names().lines("focus")));
    }

    private Answer meeting() {
        var rhythm = dice.happens(75) ? Rhythm.WEEKLY : Rhythm.EVERY_TWO_WEEKS;
        return new Answer.Meeting(
                Optional.of(DayOfWeek.valueOf(scene.name("{weekday}").toUpperCase(Locale.ROOT))),
                Optional.of(dice.one(MEETING_TIMES)),
                OptionalInt.of(dice.one(List.of(30, 30, 45))),
                Optional.of(rhythm),
                dice.one(scene.vocabulary().names().lines("meeting-place")));
    }
}
