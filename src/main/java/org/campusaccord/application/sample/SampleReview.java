package org.campusaccord.application.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.signing.SignatureRequest;
import org.campusaccord.application.yearend.YearReviewService;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.signature.Mark;
import org.campusaccord.domain.signature.Meaning;
import org.campusaccord.domain.yearend.ClauseDecision;
import org.campusaccord.domain.yearend.ClauseReview;
import org.campusaccord.domain.yearend.GoalReview;
import org.campusaccord.domain.yearend.Reflection;
import org.campusaccord.domain.yearend.Result;

/** Looks back on a campus's year at its end; on some campuses not to the last signature. */
final class SampleReview {
    private static final int FIRST_DAY = 310;

    private final Workspace workspace;
    private final SettableClock clock;
    private final Agreement agreement;
    private final Scene scene;
    private final Phrases phrases = Phrases.read("reviews.txt");

    SampleReview(Workspace workspace, SettableClock clock, Agreement agreement, Scene scene) {
        this.workspace = workspace;
        this.clock = clock;
        this.agreement = agreement;
        this.scene = scene;
    }

    /** Holds the review, unless the day for it is still to come. */
    void hold(LocalDate today) {
        var year = agreement.year().firstDay(SchoolYear.USUAL_START);
        var day = SchoolDays.onOrAfter(
                year.plusDays(FIRST_DAY + (long) scene.dice().between(0, 30)));
        if (!day.isBefore(today)) {
            return;
        }
        var reviews = workspace.yearReviews();
        clock.set(day.minusDays(14).atTime(9, 0));
        reviews.begin(agreement.id());
        reviews.plan(agreement.id(), Optional.of(day));
        reflect(day.minusDays(7));
        clock.set(day.atTime(14, 0));
        reviews.reveal(agreement.id(), false);
        decide(reviews);
        workspace.reviewSigning().lay(agreement.id());
        sign(day);
    }

    /** Sets a day for an early review, for which one of the parties has made up their mind. */
    void plan(LocalDate day, LocalDate planned) {
        clock.set(day.atTime(9, 0));
        workspace.yearReviews().begin(agreement.id());
        workspace.yearReviews().plan(agreement.id(), Optional.of(planned));
        reflect(agreement.parties().getFirst());
    }

    private void reflect(LocalDate day) {
        clock.set(day.atTime(11, 0));
        agreement.parties().forEach(this::reflect);
    }

    private void reflect(Party party) {
        var thoughts = new Reflection(line("impact"), line("obstacle"), line("change"), line("learning"), true);
        workspace.yearReviews().saveReflection(agreement.id(), party.person(), thoughts);
    }

    private void decide(YearReviewService reviews) {
        var content = reviews.content(agreement.id());
        for (var goal : content.goals()) {
            var result =
                    scene.dice().one(List.of(Result.MET, Result.MET, Result.NEARLY, Result.NEARLY, Result.NOT_MET));
            var said = new GoalReview(Optional.of(result), line("evidence"), line("cause"));
            reviews.saveGoal(agreement.id(), goal.part(), said);
        }
        for (var clause : content.clauses()) {
            reviews.saveClause(agreement.id(), clause.part(), clause());
        }
        reviews.saveWords(agreement.id(), line("closing"));
    }

    private ClauseReview clause() {
        if (scene.dice().happens(15)) {
            return new ClauseReview(Optional.of(ClauseDecision.CHANGE), line("change-clause"));
        }
        if (scene.dice().happens(4)) {
            return new ClauseReview(Optional.of(ClauseDecision.DROP), line("drop-clause"));
        }
        return new ClauseReview(Optional.of(ClauseDecision.KEEP), "");
    }

    private void sign(LocalDate day) {
        var parties = agreement.parties();
        int missing = scene.dice().happens(20) ? 1 : 0;
        var time = day.atTime(15, 0);
        for (var party : parties.subList(0, parties.size() - missing)) {
            time = time.plusMinutes(scene.dice().between(1, 5));
            clock.set(time);
            workspace.reviewSigning().sign(agreement.id(), request(party));
        }
    }

    private SignatureRequest request(Party party) {
        var sha256 =
                workspace.reviewSigning().text(agreement.id()).orElseThrow().sha256();
        var mark = scene.dice().happens(60)
                ? new Mark.Drawn(PenStrokes.of(party.name(), scene.dice()))
                : new Mark.Typed(party.name());
        return new SignatureRequest(party.person(), Meaning.AGREE, "", mark, true, sha256);
    }

    private String line(String section) {
        return scene.spoken(scene.dice().one(phrases.lines(section)));
    }
}
