package org.campusaccord;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.export.BinderService;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.application.export.Progress;
import org.campusaccord.application.rollover.RollOverOrder;
import org.campusaccord.application.rollover.RollOverPlan;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.ItemOutcome;
import org.campusaccord.domain.agreement.ItemState;
import org.campusaccord.domain.amendment.AgreementEnd;
import org.campusaccord.domain.amendment.CommitmentChange;
import org.campusaccord.domain.amendment.EndReason;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.domain.checkin.CheckInAgenda;
import org.campusaccord.domain.checkin.CommitmentCheck;
import org.campusaccord.domain.checkin.ItemCheck;
import org.campusaccord.domain.checkin.MilestoneCheck;
import org.campusaccord.domain.checkin.Seen;
import org.campusaccord.domain.checkin.SupportCheck;
import org.campusaccord.domain.checkin.Verdict;
import org.campusaccord.domain.mail.LetterKind;
import org.campusaccord.domain.rollover.CommitmentChoice;
import org.campusaccord.domain.signature.Mark;
import org.campusaccord.domain.yearend.ClauseDecision;
import org.campusaccord.domain.yearend.ClauseReview;
import org.campusaccord.domain.yearend.GoalReview;
import org.campusaccord.domain.yearend.Reflection;
import org.campusaccord.domain.yearend.Result;
import org.campusaccord.testing.Amending;
import org.campusaccord.testing.OneCampus;

/** The year of one campus in which each thing that somebody can write is another canary. */
final class YearOfCanaries {
    private final OneCampus campus;
    private final Workspace workspace;
    private final Supplier<String> canary;
    private final AgreementId id;

    YearOfCanaries(OneCampus campus, Supplier<String> canary) {
        this.campus = campus;
        this.workspace = campus.workspace();
        this.canary = canary;
        campus.workspace()
                .campuses()
                .assign(campus.campus().id(), OneCampus.YEAR, Role.COACH, canary.get(), canary.get() + "@example.org");
        id = campus.ready();
        sign();
    }

    /** One of them on paper, with a scan of the page. */
    private void sign() {
        var signers = campus.signing().signers(id);
        for (var signer : signers) {
            var onPaper = signer.equals(signers.getFirst());
            campus.sign(id, signer, onPaper ? new Mark.OnPaper() : new Mark.Typed(signer.name()));
        }
        var signature = campus.signing().revision(id).orElseThrow().decisions().getFirst();
        var scan = "%PDF-1.7 " + canary.get();
        campus.signing()
                .attachScan(id, signature.id(), canary.get() + ".pdf", scan.getBytes(StandardCharsets.US_ASCII));
    }

    void live() {
        checkIn();
        amend();
        reflect();
        reviewTogether();
        rollOver();
        endEarly();
    }

    private void checkIn() {
        var agreement = campus.agreements().agreement(id);
        var agenda = CheckInAgenda.of(agreement);
        var checkIns = workspace.checkIns();
        var day = LocalDate.from(OneCampus.NOW);
        var held = checkIns.add(id, canary.get(), day);
        checkIns.begin(held);
        var notes = checkIns.notes();
        notes.saveItem(held, "roles", new ItemCheck(Optional.of(Verdict.ADJUST), canary.get()));
        agreement
                .commitments()
                .forEach(commitment -> notes.saveCommitment(
                        held,
                        commitment.id(),
                        new CommitmentCheck(
                                Optional.of(org.campusaccord.domain.checkin.Progress.STUCK),
                                canary.get(),
                                Optional.empty())));
        agenda.milestones()
                .forEach(milestone -> notes.saveMilestone(
                        held,
                        milestone.ref(),
                        new MilestoneCheck(milestone.milestone().label(), Optional.of(true), canary.get())));
        agenda.promises()
                .forEach(promise -> notes.saveSupport(
                        held, promise.ref(), new SupportCheck(Optional.of(Seen.PARTLY), canary.get())));
        notes.saveWords(held, canary.get());
        checkIns.hold(held, day);
    }

    private void amend() {
        var amending = new Amending(campus);
        var amendments = workspace.amendments();
        var change = amending.written(id, canary.get()).id();
        amendments.saveState(change, "roles", new ItemState(ItemOutcome.RESERVATION, canary.get()));
        var coach = Optional.of(campus.coach(id).person());
        var due = Optional.of(LocalDate.from(OneCampus.NOW).plusDays(60));
        amendments.saveCommitment(
                change, new CommitmentChange(0, Optional.empty(), false, "roles", canary.get(), coach, due));
        amendments.saveReason(change, canary.get(), coach);
        amendments.lay(change);
        amending.signAll(id);
    }

    /** What nobody but its party may read before all is revealed. */
    private void reflect() {
        var reviews = workspace.yearReviews();
        reviews.begin(id);
        campus.agreements()
                .agreement(id)
                .parties()
                .forEach(party -> reviews.saveReflection(
                        id,
                        party.person(),
                        new Reflection(canary.get(), canary.get(), canary.get(), canary.get(), true)));
    }

    private void reviewTogether() {
        var reviews = workspace.yearReviews();
        reviews.reveal(id, true);
        var content = reviews.content(id);
        content.goals()
                .forEach(goal -> reviews.saveGoal(
                        id, goal.part(), new GoalReview(Optional.of(Result.NEARLY), canary.get(), canary.get())));
        reviews.saveClause(id, Amending.ROLES, new ClauseReview(Optional.of(ClauseDecision.CHANGE), canary.get()));
        reviews.saveWords(id, canary.get());
    }

    /** Every open commitment goes on, and what the review wants changed is to be talked about. */
    private void rollOver() {
        var plan = workspace.rollOvers().plan(campus.campus().id(), OneCampus.YEAR);
        var carried = plan.asked().stream()
                .collect(Collectors.toMap(open -> open.commitment().id(), _ ->
                        (CommitmentChoice) new CommitmentChoice.Carry(Optional.empty(), Optional.empty())));
        var draft = workspace
                .rollOvers()
                .rollOver(new RollOverOrder(campus.campus().id(), OneCampus.YEAR, 1, staying(plan), carried, false));
        if (workspace.rollOvers().discussions(draft).isEmpty() || carried.isEmpty()) {
            throw new IllegalStateException("nothing of what was written went over");
        }
    }

    private static Set<PersonId> staying(RollOverPlan plan) {
        return plan.people().stream()
                .flatMap(role -> role.candidates().stream())
                .map(Party::person)
                .collect(Collectors.toSet());
    }

    private void endEarly() {
        workspace
                .endings()
                .end(id, new AgreementEnd(LocalDate.from(OneCampus.NOW), EndReason.BY_COMMON_WISH, canary.get()));
    }

    /** Everything that can be made of it, written where a person wants to have it. */
    static void exportAll(Workspace workspace, Path folder) {
        var signed = workspace.agreements().summaries().stream()
                .filter(summary -> summary.year().equals(OneCampus.YEAR))
                .findFirst()
                .orElseThrow();
        var exports = workspace.exports();
        for (var format : ExportFormat.OF_AGREEMENTS) {
            exports.agreement(
                            signed.id(),
                            OptionalInt.empty(),
                            format,
                            folder.resolve("agreement " + format + "." + format.extension()))
                    .writeAndRecord();
        }
        exports.workbook(OneCampus.YEAR, folder.resolve("district.xlsx")).writeAndRecord();
        workspace
                .binders()
                .binder(
                        OneCampus.YEAR,
                        Optional.empty(),
                        folder.resolve("binder.pdf"),
                        BinderService.Reading.HERE,
                        Progress.UNSEEN)
                .writeAndRecord();
        var checkIn = workspace.checkIns().checkIns(signed.id()).getFirst().id();
        workspace.checkInExports().pdf(checkIn, folder.resolve("check-in.pdf")).writeAndRecord();
        workspace
                .letters()
                .draft(
                        signed.id(),
                        LetterKind.CHECK_IN,
                        Optional.of(checkIn),
                        workspace.checkInExports().enclosure(checkIn),
                        folder.resolve("letter.eml"))
                .writeAndRecord();
        workspace
                .calendars()
                .calendar(OneCampus.YEAR, Optional.empty(), folder.resolve("dates.ics"))
                .writeAndRecord();
        var first = workspace.signing().revisions(signed.id()).getLast();
        workspace
                .scans()
                .ofAgreement(first, workspace.signing().attachments(first).getFirst(), folder.resolve("scan.pdf"))
                .writeAndRecord();
    }
}
