package org.campusaccord.testing;

import java.util.List;
import java.util.Optional;
import org.campusaccord.domain.protocol.AgendaItem;
import org.campusaccord.domain.protocol.Choice;
import org.campusaccord.domain.protocol.Disclosure;
import org.campusaccord.domain.protocol.Part;
import org.campusaccord.domain.protocol.Protocol;
import org.campusaccord.domain.protocol.Row;

/** A protocol that says which of its parts disclose what. */
public final class DisclosingProtocol {
    private DisclosingProtocol() {}

    public static Protocol protocol() {
        return new Protocol(1, "Partnership agreement", "en-US", List.of(roles(), clients(), trust()));
    }

    private static AgendaItem roles() {
        var roles = new Part.ChoicesPart(
                "ten-roles",
                "Roles of a coach",
                "Choose for each role.",
                true,
                "Role",
                "Emphasis",
                List.of(new Row("mentor", "Mentor", ""), new Row("learner", "Learner", "")),
                List.of(choice("primary", "Primary")),
                false,
                Optional.of(new Part.Share("Share of time", List.of("primary"))));
        return item(
                "roles",
                "Roles",
                List.of(roles),
                new Disclosure("ten-roles", Optional.of(Disclosure.SHARE), "coach-time"));
    }

    private static AgendaItem clients() {
        return item(
                "clients",
                "Clients",
                List.of(
                        new Part.PeoplePart(
                                "clients",
                                "Teachers and teams",
                                "Name them.",
                                true,
                                List.of(choice("teacher", "Teacher"), choice("team", "Team"), choice("grade", "Grade")),
                                List.of(choice("volunteer", "Volunteer"))),
                        new Part.StatementPart("selection", "How they are chosen", "Write.", false)),
                new Disclosure("clients", Optional.of(Disclosure.FOCUS), "focus"),
                new Disclosure("clients", Optional.empty(), "who-is-coached"),
                new Disclosure("selection", Optional.of("unheard-of"), "lessons"));
    }

    private static AgendaItem trust() {
        var table = new Part.MatrixPart(
                "who-may-know",
                "Who may know what",
                "Choose for each.",
                true,
                "Information",
                "Who may know",
                List.of(
                        new Row("who-is-coached", "Which teachers work with the coach", ""),
                        new Row("focus", "What teachers work on", ""),
                        new Row("coach-time", "How the coach’s time is spent", ""),
                        new Row("lessons", "Lesson plans", "")),
                List.of(choice("principal", "Principal"), choice("district-office", "District office")),
                List.of(
                        choice("shared", "Shared"),
                        choice("total-only", "Only as a total"),
                        choice("with-consent", "With consent"),
                        choice("private", "Private")));
        return item("trust", "Confidentiality", List.of(table));
    }

    private static Choice choice(String key, String label) {
        return new Choice(key, label, label);
    }

    private static AgendaItem item(String key, String title, List<Part> parts, Disclosure... disclosures) {
        return new AgendaItem(
                key, title, "", List.of("What matters most?"), List.of(), 10, parts, List.of(disclosures));
    }
}
