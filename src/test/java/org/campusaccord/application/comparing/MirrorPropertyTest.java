package org.campusaccord.application.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.campusaccord.application.comparing.Comparison.Chunk;
import org.campusaccord.domain.agreement.AgreementContent;
import org.campusaccord.domain.agreement.AgreementContent.AgreedCommitment;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.ItemOutcome;
import org.campusaccord.testing.Agreements;
import org.campusaccord.text.Messages;

class MirrorPropertyTest {
    private static final Comparing COMPARING = new Comparing(new Messages(Locale.US));

    @Property(tries = 300)
    void comparingFromTheOtherSideMirrors(
            @ForAll("contents") AgreementContent a, @ForAll("contents") AgreementContent b) {
        assertThat(COMPARING.compare(b, a)).isEqualTo(COMPARING.compare(a, b).mirrored());
    }

    @Property(tries = 300)
    void bothTextsCanBeReadFromTheirDifference(@ForAll("texts") String before, @ForAll("texts") String after) {
        var chunks = WordComparison.of(before, after);
        assertThat(chunks.stream().map(Chunk::before).collect(Collectors.joining()))
                .isEqualTo(before);
        assertThat(chunks.stream().map(Chunk::after).collect(Collectors.joining()))
                .isEqualTo(after);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("coach", "week", "month", "Íñigo’s", "plan", "12", "—", ".")
                .list()
                .ofMaxSize(14)
                .flatMap(words -> Arbitraries.of(" ", "\n", ", ").map(between -> String.join(between, words)));
    }

    @Provide
    Arbitrary<AgreementContent> contents() {
        return Combinators.combine(texts(), texts(), milestones(), commitments(), Arbitraries.of(ItemOutcome.class))
                .as((statement, goal, milestones, commitments, outcome) -> {
                    var content = Agreements.filled()
                            .answer("goals", "alignment", new Answer.Statement(statement))
                            .answer("goals", "campus-goal", new Answer.Goal(goal, "measure", "", statement))
                            .answer("rhythm", "milestones", new Answer.Milestones(milestones))
                            .outcome("goals", outcome, statement);
                    commitments.forEach(each -> content.commitment("trust", each));
                    return content.build();
                });
    }

    private Arbitrary<List<Answer.Milestone>> milestones() {
        var labels = Arbitraries.of("First month", "Mid-year", "Year-end");
        var days = Arbitraries.integers().between(0, 300).map(LocalDate.of(2026, 8, 1)::plusDays);
        return Combinators.combine(labels, days, texts())
                .as((label, day, result) -> new Answer.Milestone(label, Optional.of(day), result))
                .list()
                .ofMaxSize(4);
    }

    private Arbitrary<List<AgreedCommitment>> commitments() {
        return Combinators.combine(texts(), Arbitraries.of("Íñigo Muñoz", "Nguyễn Thị Hồng"))
                .as((what, owner) -> new AgreedCommitment(what, owner, Optional.of(LocalDate.of(2026, 10, 2))))
                .list()
                .ofMaxSize(4);
    }
}
