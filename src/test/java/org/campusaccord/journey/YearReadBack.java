package org.campusaccord.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.campusaccord.Composition;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.seal.SealFacts;
import org.campusaccord.application.seal.SealVerdict;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.Commitment;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.checkin.Progress;
import org.campusaccord.domain.checkin.ThreeCs;
import org.campusaccord.domain.checkin.Verdict;
import org.campusaccord.domain.signature.Decision;
import org.campusaccord.domain.signature.Revision;
import org.campusaccord.domain.signature.RevisionKind;
import org.campusaccord.domain.yearend.Result;
import org.campusaccord.domain.yearend.YearReviewState;
import org.campusaccord.export.pdf.Standards;
import org.campusaccord.testing.OneCampus;

/** What a year has left behind, read from the store after the window was closed, and from the files it has written. */
final class YearReadBack implements AutoCloseable {
    /** What the amendment adds to the words about roles. */
    static final String ADDED = " Two mornings are the other campus’s.";

    /** What the parties decided together in their review. */
    private static final List<String> DECIDED =
            List.of("Nearly met", "Seen in the spring", "Planned together", "Name the mornings.", "Said elsewhere.");

    private final BegunYear year;
    private final Party newcomer;
    private final Workspace workspace;

    YearReadBack(BegunYear year, Party newcomer) {
        this.year = year;
        this.newcomer = newcomer;
        this.workspace = Composition.open(year.data(), year.clock(), Locale.US);
    }

    private Agreement old() {
        return workspace.agreements().agreement(year.agreement());
    }

    /** Three revisions, each signed by whom it concerns; the first as it was, the others with the amended words. */
    void agreement() {
        var revisions = workspace.signing().revisions(year.agreement()).reversed();
        assertThat(revisions).extracting(Revision::number).containsExactly(1, 2, 3);
        assertThat(revisions).allMatch(revision -> revision.frozenAt().isPresent());
        assertThat(revisions)
                .extracting(YearReadBack::signers)
                .containsExactly(
                        year.parties().stream().map(Party::name).toList(),
                        List.of(year.principal().name(), year.coach().name()),
                        List.of(newcomer.name()));
        assertThat(revisions.get(0).content().toString()).doesNotContain(ADDED.strip());
        assertThat(revisions.get(1).content().toString()).contains(ADDED.strip());
        assertThat(revisions.get(2).content().toString()).contains(ADDED.strip());
        assertThat(String.valueOf(old().answers().get(ReviewTalk.CHANGED))).contains(ADDED.strip());
        assertThat(old().status()).isEqualTo(AgreementStatus.CLOSED);
    }

    private static List<String> signers(Revision revision) {
        return revision.signatures().stream().map(Decision.Signature::name).toList();
    }

    void checkIns() {
        var held = workspace.checkIns().checkIns(year.agreement());
        assertThat(held).hasSize(2).allMatch(checkIn -> checkIn.isHeld());
        assertThat(held)
                .extracting(checkIn -> checkIn.item("roles").verdict().orElseThrow())
                .containsExactly(Verdict.ADJUST, Verdict.NOT_WORKING);
        assertThat(held)
                .extracting(checkIn -> checkIn.item("goals").verdict().orElseThrow())
                .containsOnly(Verdict.WORKING);
        assertThat(held)
                .extracting(
                        checkIn -> checkIn.commitment(year.shared()).progress(),
                        checkIn -> checkIn.commitment(year.free()).progress())
                .containsExactly(
                        tuple(Optional.of(Progress.ON_THE_WAY), Optional.of(Progress.STUCK)),
                        tuple(Optional.of(Progress.DONE), Optional.of(Progress.ON_THE_WAY)));
        for (var party : year.parties()) {
            assertThat(held)
                    .extracting(checkIn -> checkIn.rating(party.person()))
                    .containsOnly(new ThreeCs(of(4), of(5), of(3)));
        }
    }

    private static OptionalInt of(int rating) {
        return OptionalInt.of(rating);
    }

    void review() {
        var review = workspace.yearReviews().review(year.agreement()).orElseThrow();
        assertThat(review.state()).isEqualTo(YearReviewState.SIGNED);
        assertThat(review.goals().values())
                .hasSize(3)
                .allMatch(goal -> goal.result().equals(Optional.of(Result.NEARLY)));
        assertThat(review.clauses().keySet()).containsAll(old().answers().keySet());
        review.clauses().forEach((part, clause) -> {
            assertThat(clause.decision()).contains(ReviewTalk.decision(part));
            assertThat(clause.words()).isEqualTo(ReviewTalk.WORDS.getOrDefault(part, ""));
        });
        var text = workspace.reviewSigning().text(year.agreement()).orElseThrow();
        assertThat(text.signatures())
                .extracting(Decision.Signature::name)
                .containsExactly(
                        year.principal().name(),
                        newcomer.name(),
                        year.champion().name());
    }

    /** Exactly what was kept: no word more, no word less. */
    void nextDraft() {
        var draft = workspace
                .agreements()
                .find(year.campus(), OneCampus.YEAR.next())
                .map(workspace.agreements()::agreement)
                .orElseThrow();
        assertThat(draft.status()).isEqualTo(AgreementStatus.DRAFT);
        assertThat(draft.itemsSettled()).isZero();
        assertThat(draft.answers()).isEqualTo(kept());
        assertThat(workspace.rollOvers().discussions(draft.id()))
                .isEqualTo(Map.of(ReviewTalk.CHANGED, ReviewTalk.WORDS.get(ReviewTalk.CHANGED)));
        assertThat(draft.commitments())
                .extracting(Commitment::itemKey, Commitment::what, Commitment::owner, Commitment::due)
                .containsExactly(tuple(
                        "goals",
                        BegunYear.FREE,
                        Optional.of(year.principal().person()),
                        Optional.of(BegunYear.FREE_BY.plusYears(1))));
        assertThat(draft.parties())
                .extracting(Party::name)
                .containsExactly(
                        year.principal().name(),
                        newcomer.name(),
                        year.champion().name());
        assertThat(workspace.signing().revisions(draft.id())).isEmpty();
    }

    private Map<PartRef, Answer> kept() {
        var kept = new HashMap<PartRef, Answer>();
        old().answers().forEach((part, answer) -> kept.put(part, aYearLater(answer)));
        assertThat(kept.remove(ReviewTalk.DROPPED)).isNotNull();
        return kept;
    }

    private static Answer aYearLater(Answer answer) {
        return answer instanceof Answer.Milestones(var milestones)
                ? new Answer.Milestones(milestones.stream()
                        .map(each -> new Answer.Milestone(
                                each.label(), each.date().map(day -> day.plusYears(1)), each.result()))
                        .toList())
                : answer;
    }

    void sealed(Path file, int revision) throws IOException {
        var facts = confirmed(file);
        assertThat(facts.kind()).isEqualTo(RevisionKind.AGREEMENT);
        assertThat(facts.revision()).isEqualTo(revision);
        var words = Files.pdfWords(file);
        assertThat(words).contains("Words under agreement.", OneCampus.YEAR.label());
        assertThat(words.contains(ADDED.strip())).isEqualTo(revision > 1);
    }

    void sealedReview(Path file) throws IOException {
        assertThat(confirmed(file).kind()).isEqualTo(RevisionKind.REVIEW);
        assertThat(Files.pdfWords(file))
                .contains(DECIDED)
                .contains(
                        ReviewTalk.thought(newcomer, "impact"),
                        ReviewTalk.thought(year.principal(), "learning"),
                        "A year worth having.");
    }

    /** What was decided, as rows to go on with. */
    void reviewWorkbook(Path file) throws IOException {
        assertThat(Files.workbookWords(file)).contains(DECIDED);
    }

    private SealFacts confirmed(Path file) throws IOException {
        keepsToStandards(file);
        assertThat(workspace.seals().verify(file))
                .isInstanceOfSatisfying(
                        SealVerdict.Unchanged.class,
                        unchanged -> assertThat(unchanged.isConfirmed()).isTrue());
        var facts =
                ((SealVerdict.Unchanged) workspace.seals().verify(file)).text().facts();
        assertThat(facts.agreement()).isEqualTo(year.agreement());
        return facts;
    }

    /** The agreement as it was amended, and its review. */
    void binder(Path file) throws IOException {
        keepsToStandards(file);
        assertThat(Files.pdfWords(file)).contains(DECIDED).contains(ADDED.strip());
    }

    void handOver(Path file) throws IOException {
        keepsToStandards(file);
        assertThat(Files.pdfWords(file)).contains(newcomer.name(), ADDED.strip());
    }

    void summary(Path file, String words) throws IOException {
        keepsToStandards(file);
        assertThat(Files.pdfWords(file)).contains(words, BegunYear.FREE);
    }

    private static void keepsToStandards(Path file) throws IOException {
        assertThat(Standards.broken(java.nio.file.Files.readAllBytes(file)))
                .as(String.valueOf(file.getFileName()))
                .isEmpty();
    }

    /** Nothing in the store is broken, and the log tells of it all in an unbroken chain. */
    void whole() {
        assertThat(workspace.check().run().findings()).isEmpty();
        assertThat(workspace.audit().verify().isWhole()).isTrue();
    }

    @Override
    public void close() {
        workspace.close();
    }
}
