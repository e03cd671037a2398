package org.campusaccord.domain.checkin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.Commitment;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.domain.protocol.AgendaItem;
import org.campusaccord.domain.protocol.Part;

/**
 * What a check-in looks at in an agreement, beside its items and commitments. Protocols are data: what an agreement does
 * not have is not asked for.
 *
 * @param promises support that was promised
 * @param meetings the items with a standing meeting that was agreed
 * @param dates the part that holds the check-in dates, if the protocol has one
 */
public record CheckInAgenda(
        List<AgreedMilestone> milestones, List<Promise> promises, List<String> meetings, Optional<PartRef> dates) {
    private static final String TIMELINES = "timelines";
    private static final String CHECK_INS = "check-ins";
    private static final String SUPPORT = "support";

    public CheckInAgenda {
        milestones = List.copyOf(milestones);
        promises = List.copyOf(promises);
        meetings = List.copyOf(meetings);
    }

    public static CheckInAgenda of(Agreement agreement) {
        var items = agreement.protocol().items();
        var dates = dates(items);
        var milestones = parts(agreement)
                .filter(ref -> dates.filter(ref::equals).isEmpty())
                .flatMap(ref -> milestones(agreement, ref).stream())
                .toList();
        var meetings = items.stream()
                .filter(item -> item.parts().stream()
                        .anyMatch(part -> part instanceof Part.MeetingPart
                                && !agreement.answer(item.key(), part).isEmpty()))
                .map(AgendaItem::key)
                .toList();
        return new CheckInAgenda(milestones, promises(agreement), meetings, dates);
    }

    /** The milestones that stand in one part, without empty lines; none where the part holds something else. */
    public static List<AgreedMilestone> milestones(Agreement agreement, PartRef ref) {
        var answer = agreement.answers().get(ref);
        if (!(answer instanceof Answer.Milestones listed)) {
            return List.of();
        }
        return IntStream.range(0, listed.milestones().size())
                .mapToObj(place -> new AgreedMilestone(
                        new MilestoneRef(ref, place), listed.milestones().get(place)))
                .filter(each -> !each.milestone().label().isBlank()
                        || !each.milestone().result().isBlank()
                        || each.milestone().date().isPresent())
                .toList();
    }

    /** All parts in the order of the agenda. */
    static Stream<PartRef> parts(Agreement agreement) {
        return agreement.protocol().items().stream()
                .flatMap(item -> item.parts().stream().map(part -> new PartRef(item.key(), part.key())));
    }

    /** The part of that key, under the item on timelines or, failing that, wherever it stands. */
    private static Optional<PartRef> dates(List<AgendaItem> items) {
        return items.stream()
                .sorted((one, other) ->
                        Boolean.compare(other.key().equals(TIMELINES), one.key().equals(TIMELINES)))
                .filter(item -> item.part(CHECK_INS)
                        .filter(Part.MilestonesPart.class::isInstance)
                        .isPresent())
                .map(item -> new PartRef(item.key(), CHECK_INS))
                .findFirst();
    }

    private static List<Promise> promises(Agreement agreement) {
        var promises = new ArrayList<Promise>();
        agreement
                .protocol()
                .item(SUPPORT)
                .ifPresent(item -> item.parts().stream()
                        .filter(part -> !agreement.answer(item.key(), part).isEmpty())
                        .forEach(part ->
                                promises.add(new Promise(new PartRef(item.key(), part.key()), false, part.title()))));
        agreement.commitments().stream()
                .filter(commitment -> commitment
                        .owner()
                        .flatMap(agreement::party)
                        .map(Party::role)
                        .filter(Role.PRINCIPAL::equals)
                        .isPresent())
                .map(Promise::of)
                .forEach(promises::add);
        return promises;
    }

    /** Whether a promise is this commitment. */
    public static boolean isOf(Promise promise, Commitment commitment) {
        return Promise.of(commitment).equals(promise);
    }

    /** What was promised under an item. */
    public List<Promise> promises(String itemKey) {
        return promises.stream()
                .filter(promise -> promise.ref().itemKey().equals(itemKey))
                .toList();
    }

    public List<AgreedMilestone> milestones(String itemKey) {
        return milestones.stream()
                .filter(each -> each.ref().part().itemKey().equals(itemKey))
                .toList();
    }
}
