package org.campusaccord.domain.checkin;

import java.util.List;
import java.util.Optional;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.Commitment;
import org.campusaccord.domain.protocol.AgendaItem;

/**
 * What a check-in left open: items to adjust or not working, commitments that are stuck, support that was not seen in
 * full.
 */
public record OpenMatters(List<ItemMatter> items, List<StuckCommitment> commitments, List<UnseenPromise> support) {
    /** Nothing is open. */
    public static final OpenMatters NONE = new OpenMatters(List.of(), List.of(), List.of());

    public OpenMatters {
        items = List.copyOf(items);
        commitments = List.copyOf(commitments);
        support = List.copyOf(support);
    }

    /** An item to adjust, or not working. */
    public record ItemMatter(AgendaItem item, Verdict verdict, String words) {}

    /** A commitment that does not move. */
    public record StuckCommitment(Commitment commitment, String words) {}

    /** Support of which nothing or only a part was seen. */
    public record UnseenPromise(Promise promise, Seen seen, String words) {}

    /** What one check-in left open of what is still in the agreement. */
    public static OpenMatters of(Agreement agreement, CheckIn checkIn) {
        var items = agreement.protocol().items().stream()
                .flatMap(item -> matter(item, checkIn.item(item.key())).stream())
                .toList();
        var commitments = agreement.commitments().stream()
                .filter(each -> checkIn.commitment(each.id())
                        .progress()
                        .filter(Progress.STUCK::equals)
                        .isPresent())
                .map(each ->
                        new StuckCommitment(each, checkIn.commitment(each.id()).words()))
                .toList();
        var support = CheckInAgenda.of(agreement).promises().stream()
                .flatMap(promise -> unseen(promise, checkIn.support(promise)).stream())
                .toList();
        return new OpenMatters(items, commitments, support);
    }

    /** What the last one of these that was held left open. */
    public static OpenMatters ofLast(Agreement agreement, List<CheckIn> checkIns) {
        return CheckIn.lastHeld(checkIns).map(last -> of(agreement, last)).orElse(NONE);
    }

    private static Optional<ItemMatter> matter(AgendaItem item, ItemCheck check) {
        return check.verdict()
                .filter(verdict -> verdict != Verdict.WORKING)
                .map(verdict -> new ItemMatter(item, verdict, check.words()));
    }

    private static Optional<UnseenPromise> unseen(Promise promise, SupportCheck check) {
        return check.seen()
                .filter(seen -> seen != Seen.SEEN)
                .map(seen -> new UnseenPromise(promise, seen, check.words()));
    }

    public boolean isEmpty() {
        return size() == 0;
    }

    public int size() {
        return items.size() + commitments.size() + support.size();
    }
}
