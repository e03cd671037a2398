package org.campusaccord;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.export.BinderService;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.application.export.Progress;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.ItemOutcome;
import org.campusaccord.domain.agreement.ItemState;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.domain.checkin.CheckInAgenda;
import org.campusaccord.domain.checkin.CommitmentCheck;
import org.campusaccord.domain.checkin.ItemCheck;
import org.campusaccord.domain.checkin.MilestoneCheck;
import org.campusaccord.domain.checkin.Seen;
import org.campusaccord.domain.checkin.SupportCheck;
import org.campusaccord.domain.checkin.Verdict;
import org.campusaccord.domain.mail.LetterKind;
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
        amendments.saveReason(change, canary.get(), Optional.of(campus.coach(id).person()));
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
                        workspace.checkInExports().printout(checkIn),
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
