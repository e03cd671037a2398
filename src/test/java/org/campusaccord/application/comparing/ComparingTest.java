package org.campusaccord.application.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.campusaccord.application.comparing.Comparison.Chunk;
import org.campusaccord.application.comparing.Comparison.Line;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.ItemOutcome;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.domain.protocol.Part;
import org.campusaccord.testing.Agreements;
import org.campusaccord.testing.Answers;
import org.campusaccord.testing.Protocols;
import org.campusaccord.text.Messages;
import org.junit.jupiter.api.Test;

class ComparingTest {
    private final Comparing comparing = new Comparing(new Messages(Locale.US));

    @Test
    void textIsTheSameAsItself() {
        var content = Agreements.filled().build();
        assertThat(comparing.compare(content, content).isEmpty()).isTrue();
    }

    @Test
    void wordsAreToldOneByOne() {
        assertThat(WordComparison.of("We meet every week in Room 12.", "We meet every month in Room 12."))
                .containsExactly(
                        new Chunk("We meet every ", "We meet every "),
                        new Chunk("week", "month"),
                        new Chunk(" in Room 12.", " in Room 12."));
    }

    @Test
    void paragraphOfWhichLittleIsLeftIsReplacedAsAWhole() {
        var kept = "We meet every week in Room 12.";
        var before = "The coach is here to help teachers reach what they want to reach.\n";
        var after = "Mornings belong to classrooms, and nobody schedules meetings for the coach.\n";
        assertThat(WordComparison.of(before + kept, after + kept))
                .containsExactly(new Chunk(before, after), new Chunk(kept, kept));
    }

    @Test
    void outcomeCommitmentAndPartyAreCompared() {
        var before = Agreements.filled().build();
        var after = Agreements.filled()
                .outcome("trust", ItemOutcome.AGREED, "")
                .commitment("goals", "Visit every team", "Íñigo Muñoz", LocalDate.of(2027, 1, 8))
                .party("Ana Quintanilla", Role.COACH)
                .build();
        assertThat(comparing.compare(before, after).sections())
                .extracting(Comparison.Section::heading)
                .containsExactly("Parties", "Goals: Commitments", "Confidentiality: How it ended");
    }

    @Test
    void changedCommitmentIsOneLineAndAnotherIsTwo() {
        var before = Agreements.empty()
                .commitment("goals", "Share the fall results with all teams", "Íñigo Muñoz", LocalDate.of(2026, 10, 2))
                .build();
        var later = Agreements.empty()
                .commitment("goals", "Share the fall results with all teams", "Íñigo Muñoz", LocalDate.of(2026, 11, 6))
                .build();
        var other = Agreements.empty()
                .commitment("goals", "Buy books", "Dana O’Brien-Smith", LocalDate.of(2027, 2, 1))
                .build();
        assertThat(comparing.compare(before, later).sections().getFirst().lines())
                .hasSize(1);
        assertThat(comparing.compare(before, other).sections().getFirst().lines())
                .extracting(Line::chunks)
                .hasSize(2)
                .allSatisfy(chunks -> assertThat(chunks).hasSize(1));
    }

    @Test
    void everyKindOfPartIsCompared() {
        for (var item : Protocols.small().items()) {
            for (var part : item.parts()) {
                var before = Agreements.empty().build();
                var after = Agreements.empty()
                        .answer(item.key(), part.key(), Answers.filled(part))
                        .build();
                assertThat(comparing.compare(before, after).sections())
                        .as(part.getClass().getSimpleName())
                        .singleElement()
                        .satisfies(section -> assertThat(section.partKey()).isEqualTo(part.key()))
                        .satisfies(section -> assertThat(section.lines()).isNotEmpty());
            }
        }
    }

    @Test
    void longTextsThatDifferEverywhereAreReplacedAsAWhole() {
        var before = "a\n".repeat(40_000);
        var after = "b\n".repeat(40_000);
        assertThat(WordComparison.of(before, after)).containsExactly(new Chunk(before, after));
    }

    @Test
    void milestoneThatMovesKeepsItsLine() {
        var part = (Part.MilestonesPart) Protocols.small().items().stream()
                .flatMap(item -> item.parts().stream())
                .filter(Part.MilestonesPart.class::isInstance)
                .findFirst()
                .orElseThrow();
        var filled = (Answer.Milestones) Answers.filled(part);
        var before = Agreements.empty().answer("rhythm", part.key(), filled).build();
        var moved = new Answer.Milestones(filled.milestones().stream()
                .map(each -> new Answer.Milestone(each.label(), each.date().map(day -> day.plusDays(7)), each.result()))
                .toList());
        var after = Agreements.empty().answer("rhythm", part.key(), moved).build();
        assertThat(comparing.compare(before, after).sections().getFirst().lines())
                .extracting(Line::label)
                .containsExactly("First of milestones", "Last of milestones");
    }
}
