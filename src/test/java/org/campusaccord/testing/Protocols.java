package org.campusaccord.testing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.campusaccord.domain.protocol.AgendaItem;
import org.campusaccord.domain.protocol.Choice;
import org.campusaccord.domain.protocol.Part;
import org.campusaccord.domain.protocol.Protocol;
import org.campusaccord.domain.protocol.Row;

/** Protocols for tests. */
public final class Protocols {
    private Protocols() {}

    /** A short protocol in which every kind of part occurs. */
    public static Protocol small() {
        return new Protocol(1, "Partnership agreement", "en-US", List.of(goals(), roles(), rhythm(), trust()));
    }

    private static AgendaItem goals() {
        return item(
                "goals",
                "Goals",
                new Part.GoalPart("campus-goal", "Campus goal", "Write one goal.", true),
                new Part.StatementPart("alignment", "How the goals line up", "Write a few sentences.", false));
    }

    private static AgendaItem roles() {
        var ten = new Part.ChoicesPart(
                "roles",
                "Roles of a coach",
                "Choose for each role.",
                true,
                "Role",
                "Emphasis",
                List.of(
                        new Row("data", "Data coach", "Reads results with teachers"),
                        new Row("mentor", "Mentor", "Stands by new teachers"),
                        new Row("leader", "School leader", "")),
                choices("Primary", "Occasional", "Not ours"),
                true,
                Optional.of(new Part.Share("Share of time", List.of("primary", "occasional"))));
        return item("roles", "Roles and responsibilities", ten);
    }

    private static AgendaItem rhythm() {
        return item(
                "rhythm",
                "Rhythm of the year",
                new Part.MilestonesPart(
                        "milestones",
                        "Milestones",
                        "Put dates on the year.",
                        false,
                        List.of(new Part.Suggestion("Mid-year", "Two teams meet weekly"))),
                new Part.PeoplePart(
                        "clients",
                        "Teachers and teams",
                        "Name them.",
                        false,
                        choices("Teacher", "Team"),
                        choices("Volunteer", "Assigned")),
                new Part.MeetingPart("meeting", "Standing meeting", "Fix the day.", false));
    }

    private static AgendaItem trust() {
        var matrix = new Part.MatrixPart(
                "who-may-know",
                "Who may know what",
                "Choose for each.",
                false,
                "Information",
                "Who may know",
                List.of(new Row("talks", "What is said in coaching", ""), new Row("time", "How time is spent", "")),
                choices("Principal", "District office"),
                choices("Shared", "Private"));
        return item("trust", "Confidentiality", matrix);
    }

    private static AgendaItem item(String key, String title, Part... parts) {
        return new AgendaItem(
                key,
                title,
                "Why we talk about " + title.toLowerCase(Locale.ROOT) + ".",
                List.of("What matters most?"),
                List.of("We agree on what matters."),
                10,
                List.of(parts));
    }

    private static List<Choice> choices(String... labels) {
        return List.of(labels).stream()
                .map(label -> new Choice(key(label), label, label))
                .toList();
    }

    /** The key of a choice or column in these protocols. */
    public static String key(String label) {
        return label.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
