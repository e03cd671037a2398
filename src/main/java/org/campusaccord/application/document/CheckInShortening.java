package org.campusaccord.application.document;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.Commitment;
import org.campusaccord.domain.checkin.CheckIn;
import org.campusaccord.domain.checkin.CommitmentCheck;
import org.campusaccord.domain.checkin.ItemCheck;
import org.campusaccord.domain.checkin.MilestoneCheck;
import org.campusaccord.domain.checkin.SupportCheck;

/** Shortens all that people wrote in a check-in, so that its summary fits on a page. */
final class CheckInShortening {
    /** Of what a commitment says so much is left that one knows which it is. */
    private static final int LEAST_OF_A_COMMITMENT = 60;

    private static final int LEAST_OF_THE_CLOSING = 240;

    private final int longest;
    private final CheckInDetail detail;
    private final int closing;

    /** @param longest how many characters of each text are left; with 0, no note at all */
    CheckInShortening(int longest, CheckInDetail detail) {
        this(longest, detail, Math.max(longest, LEAST_OF_THE_CLOSING));
    }

    private CheckInShortening(int longest, CheckInDetail detail, int closing) {
        this.longest = longest;
        this.detail = detail;
        this.closing = closing;
    }

    /** How everything stood in a check-in, and nothing of what anybody said, the closing words neither. */
    static CheckIn withoutWords(CheckIn checkIn) {
        return new CheckInShortening(0, CheckInDetail.ALL, 0).of(checkIn);
    }

    CheckInRecord of(CheckInRecord summary) {
        return new CheckInRecord(of(summary.agreement()), of(summary.checkIn()), summary.all());
    }

    private String words(String text) {
        return longest == 0 ? "" : Labels.excerpt(text, longest);
    }

    /** Of what is told beside the items themselves. */
    private String note(String text) {
        return detail == CheckInDetail.NAMES ? "" : words(text);
    }

    private CommitmentCheck of(CommitmentCheck check) {
        return new CommitmentCheck(
                check.progress(), note(check.words()), check.newDue().filter(_ -> detail != CheckInDetail.NAMES));
    }

    private CheckIn of(CheckIn checkIn) {
        return new CheckIn(
                checkIn.id(),
                checkIn.agreement(),
                checkIn.label(),
                checkIn.plannedOn(),
                checkIn.fromTimeline(),
                checkIn.state(),
                checkIn.heldOn(),
                each(checkIn.items(), check -> new ItemCheck(check.verdict(), words(check.words()))),
                each(checkIn.commitments(), this::of),
                each(
                        checkIn.milestones(),
                        check -> new MilestoneCheck(check.label(), check.reached(), note(check.words()))),
                each(checkIn.support(), check -> new SupportCheck(check.seen(), note(check.words()))),
                checkIn.ratings(),
                checkIn.meetings(),
                closing == 0 ? "" : Labels.excerpt(checkIn.words(), closing));
    }

    private static <K, V> Map<K, V> each(Map<K, V> checks, UnaryOperator<V> shorten) {
        return checks.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, check -> shorten.apply(check.getValue())));
    }

    private Agreement of(Agreement agreement) {
        return agreement.with(
                agreement.states(),
                agreement.answers(),
                agreement.commitments().stream().map(this::of).toList());
    }

    private Commitment of(Commitment commitment) {
        return new Commitment(
                commitment.id(),
                commitment.itemKey(),
                Labels.excerpt(commitment.what(), Math.max(longest, LEAST_OF_A_COMMITMENT)),
                commitment.owner(),
                commitment.due(),
                commitment.amendedOn());
    }
}
