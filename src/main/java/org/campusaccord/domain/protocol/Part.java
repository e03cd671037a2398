package org.campusaccord.domain.protocol;

import java.util.List;
import java.util.Optional;

/** One thing that an agenda item asks for. A new kind of part needs a new answer, a new view and a new block in print. */
public sealed interface Part {
    /** Stable within its item; answers are stored under it. */
    String key();

    String title();

    /** One sentence that says what to write or choose. */
    String prompt();

    /** Whether an agreement cannot be signed while this is empty. */
    boolean required();

    /** Free paragraphs. */
    record StatementPart(String key, String title, String prompt, boolean required) implements Part {}

    /** One goal with its measure, baseline and target. */
    record GoalPart(String key, String title, String prompt, boolean required) implements Part {}

    /**
     * Rows that each take one of several choices: the ten roles, the duty sorter.
     *
     * @param ownRows whether the campus may add rows of its own
     * @param share present when rows with certain choices also take a share of the coach's time
     */
    record ChoicesPart(
            String key,
            String title,
            String prompt,
            boolean required,
            String rowHeading,
            String choiceHeading,
            List<Row> rows,
            List<Choice> choices,
            boolean ownRows,
            Optional<Share> share)
            implements Part {
        public ChoicesPart {
            rows = List.copyOf(rows);
            choices = List.copyOf(choices);
        }

        /** The same rows and choices without shares of time. */
        public ChoicesPart withoutShare() {
            return new ChoicesPart(
                    key, title, prompt, required, rowHeading, choiceHeading, rows, choices, ownRows, Optional.empty());
        }
    }

    /** Which choices of a grid take a share of time, in percent, and what that column is called. */
    record Share(String title, List<String> choices) {
        public Share {
            choices = List.copyOf(choices);
        }
    }

    /** Rows by columns, each cell one choice: what kind of information who may know. */
    record MatrixPart(
            String key,
            String title,
            String prompt,
            boolean required,
            String rowHeading,
            String columnHeading,
            List<Row> rows,
            List<Choice> columns,
            List<Choice> choices)
            implements Part {
        public MatrixPart {
            rows = List.copyOf(rows);
            columns = List.copyOf(columns);
            choices = List.copyOf(choices);
        }
    }

    /** Dated points of the year with the results expected by then. */
    record MilestonesPart(String key, String title, String prompt, boolean required, List<Suggestion> suggestions)
            implements Part {
        public MilestonesPart {
            suggestions = List.copyOf(suggestions);
        }
    }

    /** A milestone that the protocol proposes. */
    record Suggestion(String label, String result) {}

    /** Teachers, teams or grades, and how each came to work with the coach. */
    record PeoplePart(String key, String title, String prompt, boolean required, List<Choice> kinds, List<Choice> bases)
            implements Part {
        public PeoplePart {
            kinds = List.copyOf(kinds);
            bases = List.copyOf(bases);
        }
    }

    /** A meeting that recurs: day, time, length, rhythm, place. */
    record MeetingPart(String key, String title, String prompt, boolean required) implements Part {}
}
