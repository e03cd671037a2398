package org.campusaccord.domain.agreement;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.campusaccord.domain.FieldName;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.Wording;
import org.campusaccord.domain.protocol.Part;

/** What the parties put into one part; there is one kind of answer for each kind of part. */
public sealed interface Answer {
    /** Whether nothing has been said yet. */
    boolean isEmpty();

    /** The answer that a part has before anybody touched it. */
    static Answer emptyFor(Part part) {
        return switch (part) {
            case Part.StatementPart _ -> new Statement("");
            case Part.GoalPart _ -> new Goal("", "", "", "");
            case Part.ChoicesPart _ -> new Choices(Map.of(), List.of());
            case Part.MatrixPart _ -> new Matrix(Map.of());
            case Part.MilestonesPart _ -> new Milestones(List.of());
            case Part.PeoplePart _ -> new People(List.of());
            case Part.MeetingPart _ ->
                new Meeting(Optional.empty(), Optional.empty(), OptionalInt.empty(), Optional.empty(), "");
        };
    }

    /** Paragraphs, separated by line ends. */
    record Statement(String text) implements Answer {
        public Statement {
            text = Wording.limitedText(text);
        }

        @Override
        public boolean isEmpty() {
            return text.isBlank();
        }
    }

    /** A goal, how it is measured, where it stands now and where it shall be. */
    record Goal(String goal, String measure, String baseline, String target) implements Answer {
        public Goal {
            goal = Wording.limitedText(goal);
            measure = Wording.limitedText(measure);
            baseline = Wording.limitedText(baseline);
            target = Wording.limitedText(target);
        }

        @Override
        public boolean isEmpty() {
            return goal.isBlank() && measure.isBlank() && baseline.isBlank() && target.isBlank();
        }
    }

    /**
     * Picks by row key.
     *
     * @param ownRows rows that this campus added, in their order
     */
    record Choices(Map<String, Pick> picks, List<OwnRow> ownRows) implements Answer {
        public Choices {
            picks = Collections.unmodifiableMap(new TreeMap<>(picks));
            ownRows = List.copyOf(ownRows);
        }

        @Override
        public boolean isEmpty() {
            return picks.isEmpty() && ownRows.isEmpty();
        }

        /** Percent of the coach's time given to all rows together. */
        public int sharedTime() {
            return picks.values().stream()
                    .mapToInt(pick -> pick.share().orElse(0))
                    .sum();
        }

        /** The same choices without shares of time. */
        public Choices withoutShares() {
            var plain = new TreeMap<String, Pick>();
            picks.forEach((row, pick) -> plain.put(row, new Pick(pick.choice(), OptionalInt.empty())));
            return new Choices(plain, ownRows);
        }
    }

    /**
     * The choice made for a row.
     *
     * @param share percent of the coach's time, 0 to 100, where the part asks for it
     */
    record Pick(String choice, OptionalInt share) {
        public Pick {
            if (share.isPresent() && (share.getAsInt() < 0 || share.getAsInt() > 100)) {
                throw Problem.of("share.out-of-range", share.getAsInt()).asException();
            }
        }
    }

    /** A row that a campus added to a grid. */
    record OwnRow(String key, String label) {
        public OwnRow {
            label = Wording.requiredName(FieldName.ROW, label);
        }
    }

    /** Choices by row key, then column key. */
    record Matrix(Map<String, Map<String, String>> cells) implements Answer {
        public Matrix {
            var sorted = new TreeMap<String, Map<String, String>>();
            cells.forEach((row, columns) -> sorted.put(row, Collections.unmodifiableMap(new TreeMap<>(columns))));
            cells = Collections.unmodifiableMap(sorted);
        }

        @Override
        public boolean isEmpty() {
            return cells.values().stream().allMatch(Map::isEmpty);
        }

        /** The choice in one cell. */
        public Optional<String> at(String row, String column) {
            return Optional.ofNullable(cells.getOrDefault(row, Map.of()).get(column));
        }
    }

    /** Milestones in the order in which they were entered. */
    record Milestones(List<Milestone> milestones) implements Answer {
        public Milestones {
            milestones = List.copyOf(milestones);
        }

        @Override
        public boolean isEmpty() {
            return milestones.stream().allMatch(Milestone::isBlank);
        }
    }

    /** A point of the year and the result expected by then. */
    record Milestone(String label, Optional<LocalDate> date, String result) {
        public Milestone {
            label = Wording.limitedName(FieldName.MILESTONE, label);
            result = Wording.limitedText(result);
        }

        boolean isBlank() {
            return label.isBlank() && date.isEmpty() && result.isBlank();
        }
    }

    /** Who works with the coach. */
    record People(List<Client> clients) implements Answer {
        public People {
            clients = List.copyOf(clients);
        }

        @Override
        public boolean isEmpty() {
            return clients.stream().allMatch(Client::isBlank);
        }

        /** The same people without what the work with them is about. */
        public People withoutFocus() {
            return new People(clients.stream()
                    .map(client -> new Client(client.name(), client.kind(), client.basis(), ""))
                    .filter(client -> !client.isBlank())
                    .toList());
        }
    }

    /**
     * A teacher, team or grade.
     *
     * @param kind key of one of the part's kinds
     * @param basis key of one of the part's bases; empty while nobody has said
     * @param focus what the work is about; may be empty
     */
    record Client(String name, String kind, String basis, String focus) {
        public Client {
            name = Wording.limitedName(FieldName.CLIENT, name);
            focus = Wording.limitedText(focus);
        }

        /** A kind and a basis alone name nobody. */
        boolean isBlank() {
            return name.isBlank() && focus.isBlank();
        }
    }

    /**
     * A standing meeting.
     *
     * @param minutes its length, 5 to 480
     */
    record Meeting(
            Optional<DayOfWeek> day,
            Optional<LocalTime> time,
            OptionalInt minutes,
            Optional<Rhythm> rhythm,
            String place)
            implements Answer {
        public Meeting {
            place = Wording.limitedName(FieldName.PLACE, place);
            if (minutes.isPresent() && (minutes.getAsInt() < 5 || minutes.getAsInt() > 480)) {
                throw Problem.of("minutes.out-of-range", minutes.getAsInt()).asException();
            }
        }

        @Override
        public boolean isEmpty() {
            return day.isEmpty() && time.isEmpty() && minutes.isEmpty() && rhythm.isEmpty() && place.isBlank();
        }
    }
}
