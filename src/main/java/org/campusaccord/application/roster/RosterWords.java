package org.campusaccord.application.roster;

import java.util.ArrayList;
import java.util.List;
import org.campusaccord.domain.roster.RosterError;
import org.campusaccord.text.Messages;

/** Says in sentences what a preview found and what an import did; the window and the command line use the same. */
public final class RosterWords {
    private final Messages messages;

    public RosterWords(Messages messages) {
        this.messages = messages;
    }

    /** How many campuses the file has, for which year, and how many of them are new. */
    public String overview(RosterPreview preview) {
        return messages.get(
                "roster.overview",
                preview.fileName(),
                preview.campuses().size(),
                preview.newCampuses(),
                preview.year().label(),
                preview.campuses().size() - preview.newCampuses());
    }

    /** One line an error, each with its row, and a last one when there are more than those listed. */
    public List<String> errors(RosterPreview preview) {
        var lines = new ArrayList<>(preview.errors().stream().map(this::error).toList());
        int more = preview.errorCount() - preview.errors().size();
        if (more > 0) {
            lines.add(messages.get("roster.more-errors", more));
        }
        return lines;
    }

    private String error(RosterError error) {
        return messages.get(
                "roster.error", error.row(), messages.title(error.problem()), messages.explain(error.problem()));
    }

    public String note(RosterNote note) {
        return switch (note.kind()) {
            case WITHOUT_PRINCIPAL -> messages.get("roster.note.without-principal", note.count());
            case WITHOUT_COACH -> messages.get("roster.note.without-coach", note.count());
            case REWRITTEN -> messages.get("roster.note.rewritten", note.count());
        };
    }

    /** What an import did. */
    public String summary(ImportSummary summary) {
        return messages.get(
                "roster.summary",
                summary.campusesAdded(),
                summary.campusesKnown(),
                summary.peopleAdded(),
                summary.rolesAssigned());
    }
}
