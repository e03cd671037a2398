package org.campusaccord.application.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.campusaccord.domain.agreement.AgreementContent;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.Commitment;
import org.campusaccord.domain.agreement.ItemOutcome;
import org.campusaccord.domain.agreement.ItemState;
import org.campusaccord.domain.amendment.Amendment;
import org.campusaccord.domain.amendment.AmendmentState;
import org.campusaccord.domain.amendment.CommitmentChange;
import org.campusaccord.domain.signature.Revision;
import org.campusaccord.testing.Amending;
import org.campusaccord.testing.OneCampus;

/** Plays acts on one campus, and keeps beside the store a plain model of what must be in force. */
final class YearOfAmendments {
    /** What can happen; an act that does not fit at its time is passed over. */
    enum Act {
        CHANGE_WORDS,
        CHANGE_OUTCOME,
        ADD_COMMITMENT,
        CHANGE_COMMITMENT,
        DROP_COMMITMENT,
        LAY,
        TAKE_BACK,
        SIGN,
        WITHDRAW,
        NEW_COACH_AFFIRMS,
        RESTART
    }

    private final OneCampus campus;
    private final AgreementId id;
    private final Map<Integer, Revision> frozen = new HashMap<>();
    private List<String> inForce;
    private List<String> wanted;
    private int counter;

    YearOfAmendments(OneCampus campus) {
        this.campus = campus;
        this.id = campus.signed();
        inForce = textInForce();
        wanted = inForce;
    }

    private AmendmentService amendments() {
        return campus.workspace().amendments();
    }

    private Optional<Amendment> open() {
        return amendments().open(id);
    }

    void play(Act act) {
        counter++;
        switch (act) {
            case CHANGE_WORDS -> changeWords();
            case CHANGE_OUTCOME -> changeOutcome();
            case ADD_COMMITMENT -> addCommitment();
            case CHANGE_COMMITMENT -> changeCommitment(false);
            case DROP_COMMITMENT -> changeCommitment(true);
            case LAY -> open().filter(this::isWritten).ifPresent(this::lay);
            case TAKE_BACK ->
                open().filter(each -> each.state() == AmendmentState.READY)
                        .ifPresent(each -> amendments().takeBack(each.id()));
            case SIGN ->
                open().filter(each -> each.state() == AmendmentState.READY).ifPresent(_ -> sign());
            case WITHDRAW ->
                open().ifPresent(each -> {
                    amendments().withdraw(each.id());
                    wanted = inForce;
                });
            case NEW_COACH_AFFIRMS -> affirm();
            case RESTART -> campus.reopen();
        }
    }

    private boolean isWritten(Amendment amendment) {
        return amendment.state() == AmendmentState.DRAFT && !wanted.equals(inForce);
    }

    private Optional<Amendment> draft() {
        if (open().isEmpty() && campus.agreements().agreement(id).status() == AgreementStatus.SIGNED) {
            amendments().begin(id, Optional.empty());
        }
        return open().filter(each -> each.state() == AmendmentState.DRAFT);
    }

    private void changeWords() {
        draft().ifPresent(amendment -> {
            amendments().saveAnswer(amendment.id(), Amending.ROLES, new Answer.Statement("Words " + counter));
            want("roles/agreement", "Words " + counter);
        });
    }

    private void changeOutcome() {
        draft().ifPresent(amendment -> {
            amendments().saveState(amendment.id(), "goals", new ItemState(ItemOutcome.RESERVATION, "Doubt " + counter));
            want("goals", "RESERVATION Doubt " + counter);
        });
    }

    private void addCommitment() {
        draft().ifPresent(amendment -> {
            save(amendment, Optional.empty(), false);
            wanted = with(wanted, "commitment: Promise " + counter);
        });
    }

    private void changeCommitment(boolean drop) {
        draft().ifPresent(amendment -> campus.agreements().agreement(id).commitments().stream()
                .filter(kept -> amendment.change(kept.id()).isEmpty())
                .findFirst()
                .ifPresent(kept -> {
                    save(amendment, Optional.of(kept), drop);
                    wanted = replaced(
                            wanted, "commitment: " + kept.what(), drop ? "" : "commitment: Promise " + counter);
                }));
    }

    private void save(Amendment amendment, Optional<Commitment> kept, boolean drop) {
        amendments()
                .saveCommitment(
                        amendment.id(),
                        new CommitmentChange(
                                0,
                                kept.map(Commitment::id),
                                drop,
                                "goals",
                                "Promise " + counter,
                                Optional.of(campus.principal(id).person()),
                                Optional.of(LocalDate.of(2027, 1, 15))));
    }

    private void lay(Amendment amendment) {
        amendments()
                .saveReason(
                        amendment.id(),
                        "Reason " + counter,
                        Optional.of(campus.principal(id).person()));
        amendments().saveAllSign(amendment.id(), counter % 2 == 0);
        amendments().lay(amendment.id());
    }

    private void sign() {
        new Amending(campus).signAll(id);
        inForce = wanted;
    }

    private void affirm() {
        if (open().isPresent()) {
            return;
        }
        var coach = new Amending(campus).newCoach(id, "Coach " + counter);
        campus.workspace().affirmations().affirm(id, coach.person());
    }

    private void want(String key, String value) {
        wanted = replaced(
                wanted,
                wanted.stream()
                        .filter(line -> line.startsWith(key + ": "))
                        .findFirst()
                        .orElse(""),
                key + ": " + value);
    }

    private static List<String> with(List<String> lines, String line) {
        var more = new ArrayList<>(lines);
        more.add(line);
        more.sort(null);
        return more;
    }

    private static List<String> replaced(List<String> lines, String old, String changed) {
        var others = new ArrayList<>(lines);
        others.remove(old);
        if (!changed.isEmpty()) {
            others.add(changed);
        }
        others.sort(null);
        return others;
    }

    List<String> expectedText() {
        return inForce;
    }

    /** The newest signed text. */
    List<String> textInForce() {
        return lines(campus.signing().revisions(id).stream()
                .filter(revision -> revision.frozenAt().isPresent())
                .findFirst()
                .orElseThrow()
                .content());
    }

    /** What the working tables hold. */
    List<String> workingText() {
        return lines(AgreementContent.of(campus.agreements().agreement(id), 1));
    }

    private static List<String> lines(AgreementContent content) {
        var lines = new ArrayList<String>();
        for (var item : content.items()) {
            var key = item.item().key();
            lines.add(key + ": " + item.state().outcome() + " " + item.state().words());
            new TreeMap<>(item.answers())
                    .forEach((part, answer) -> lines.add(key + "/" + part + ": "
                            + (answer instanceof Answer.Statement statement ? statement.text() : answer)));
            item.commitments().forEach(each -> lines.add("commitment: " + each.what()));
        }
        lines.sort(null);
        return lines;
    }

    void requireNothingSignedChanged() {
        for (var revision : campus.signing().revisions(id)) {
            if (revision.frozenAt().isPresent()) {
                var first = frozen.computeIfAbsent(revision.number(), _ -> revision);
                assertThat(revision).isEqualTo(first);
            }
        }
        assertThat(campus.signing().revisions(id).stream().map(Revision::number))
                .containsAll(frozen.keySet());
    }
}
