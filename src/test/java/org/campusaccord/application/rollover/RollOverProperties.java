package org.campusaccord.application.rollover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.Commitment;
import org.campusaccord.domain.agreement.CommitmentId;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.checkin.CommitmentCheck;
import org.campusaccord.domain.checkin.Progress;
import org.campusaccord.domain.rollover.CommitmentChoice;
import org.campusaccord.domain.rollover.NextYear;
import org.campusaccord.domain.yearend.ClauseDecision;
import org.campusaccord.domain.yearend.ClauseReview;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.testing.PastYears;
import org.campusaccord.ui.District;

/** Over random decisions of a review, next year's draft in a real store holds exactly what was kept. */
@SuppressWarnings("NullAway.Init") // what opens the store before each property is jqwik's
class RollOverProperties {
    private static final List<ClauseDecision> DECISIONS = List.of(ClauseDecision.values());
    private static final List<Progress> PROGRESS = List.of(Progress.values());

    private Path folder = Path.of("");
    private OneCampus home;
    private RollOverBench bench;
    private int tried;

    @BeforeProperty
    void open() throws IOException {
        folder = Files.createTempDirectory("roll-over");
        home = OneCampus.in(folder);
        bench = new RollOverBench(home.workspace(), home.clock());
    }

    @AfterProperty
    void close() throws IOException {
        home.close();
        List<Path> left;
        try (Stream<Path> files = Files.walk(folder)) {
            left = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (var file : left) {
            Files.delete(file);
        }
    }

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void nextYearHoldsExactlyWhatWasKept(@ForAll long seed) {
        var dice = new Random(seed);
        var district = new District(home.workspace(), RollOverBench.YEAR);
        var campus = district.campus("Campus No. " + ++tried);
        var signed = signed(district, campus, dice);
        var clauses = decisions(signed, dice);
        bench.reviewed(signed.id(), clauses);
        var over = finished(signed, dice);
        var carried = signed.commitments().stream()
                .filter(commitment -> !over.contains(commitment.id()))
                .collect(Collectors.toMap(Commitment::id, _ -> dice.nextBoolean()));
        var choices = new HashMap<CommitmentId, CommitmentChoice>();
        carried.forEach((id, goesOn) -> choices.put(
                id,
                goesOn
                        ? new CommitmentChoice.Carry(Optional.empty(), Optional.empty())
                        : new CommitmentChoice.Leave()));

        var draft =
                home.agreements().agreement(bench.service.rollOver(bench.order(campus, choices, dice.nextBoolean())));

        assertThat(draft.answers()).isEqualTo(expected(signed, clauses));
        assertThat(bench.service.discussions(draft.id())).isEqualTo(discussed(signed, clauses));
        assertThat(draft.commitments().stream().map(Commitment::what))
                .containsExactlyElementsOf(signed.commitments().stream()
                        .filter(commitment -> carried.getOrDefault(commitment.id(), false))
                        .map(Commitment::what)
                        .toList());
        assertThat(home.agreements().agreement(signed.id()).answers()).isEqualTo(signed.answers());
    }

    private Agreement signed(District district, CampusId campus, Random dice) {
        var items = home.workspace().protocols().current().items();
        var id = district.draft(campus, items.size(), Optional.empty());
        var owner = home.agreements().agreement(id).parties().getFirst().person();
        IntStream.range(0, dice.nextInt(5))
                .forEach(number -> home.agreements()
                        .addCommitment(
                                id,
                                new Commitment(
                                        new CommitmentId(0),
                                        items.get(dice.nextInt(items.size())).key(),
                                        "Commitment " + number,
                                        Optional.of(owner),
                                        Optional.of(LocalDate.of(2027, 1, 15)))));
        home.signing().prepare(id);
        home.agreements().agreement(id).parties().forEach(party -> district.sign(id, party));
        return home.agreements().agreement(id);
    }

    private static Map<PartRef, ClauseReview> decisions(Agreement signed, Random dice) {
        var clauses = new HashMap<PartRef, ClauseReview>();
        for (var part : signed.answers().keySet()) {
            var choice = dice.nextInt(4);
            if (choice < DECISIONS.size()) {
                clauses.put(
                        part,
                        new ClauseReview(
                                Optional.of(DECISIONS.get(choice)),
                                dice.nextBoolean() ? "Because of " + part.partKey() : ""));
            }
        }
        return clauses;
    }

    /** Some commitments are reported as over, others as under way. */
    private List<CommitmentId> finished(Agreement signed, Random dice) {
        var checks = new HashMap<CommitmentId, CommitmentCheck>();
        for (var commitment : signed.commitments()) {
            checks.put(
                    commitment.id(),
                    new CommitmentCheck(
                            Optional.of(PROGRESS.get(dice.nextInt(PROGRESS.size()))), "", Optional.empty()));
        }
        bench.held(PastYears.checkIn(signed.id(), LocalDate.of(2027, 3, 1), checks));
        return checks.entrySet().stream()
                .filter(check -> check.getValue().progress().orElseThrow().isOver())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<PartRef, Answer> expected(Agreement signed, Map<PartRef, ClauseReview> clauses) {
        return signed.answers().entrySet().stream()
                .filter(answer -> !isDropped(answer.getKey(), clauses))
                .collect(Collectors.toMap(Map.Entry::getKey, answer -> moved(answer.getValue())));
    }

    private static Map<PartRef, String> discussed(Agreement signed, Map<PartRef, ClauseReview> clauses) {
        return signed.answers().keySet().stream()
                .filter(part -> !isDropped(part, clauses))
                .filter(part -> !review(part, clauses).decision().equals(Optional.of(ClauseDecision.KEEP)))
                .collect(Collectors.toMap(
                        part -> part, part -> review(part, clauses).words()));
    }

    private static boolean isDropped(PartRef part, Map<PartRef, ClauseReview> clauses) {
        return review(part, clauses).decision().equals(Optional.of(ClauseDecision.DROP));
    }

    private static ClauseReview review(PartRef part, Map<PartRef, ClauseReview> clauses) {
        return clauses.getOrDefault(part, ClauseReview.NONE);
    }

    private static Answer moved(Answer answer) {
        return answer instanceof Answer.Milestones milestones
                ? new Answer.Milestones(milestones.milestones().stream()
                        .map(milestone -> new Answer.Milestone(
                                milestone.label(), milestone.date().map(NextYear::sameDay), milestone.result()))
                        .toList())
                : answer;
    }
}
