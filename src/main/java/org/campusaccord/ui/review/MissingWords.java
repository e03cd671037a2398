package org.campusaccord.ui.review;

import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.Commitment;
import org.campusaccord.domain.agreement.Missing;
import org.campusaccord.domain.protocol.AgendaItem;
import org.campusaccord.domain.protocol.Part;
import org.campusaccord.text.Messages;

/** Says in a sentence what is missing and where. */
final class MissingWords {
    private static final int ENOUGH_OF_A_COMMITMENT = 60;

    private MissingWords() {}

    static String of(Missing missing, Agreement agreement, Messages messages) {
        var item = missing.itemKey().flatMap(agreement.protocol()::item);
        var part = item.flatMap(found -> missing.partKey().flatMap(found::part));
        var commitment = missing.commitment().stream()
                .flatMap(id -> agreement.commitments().stream()
                        .filter(each -> each.id().equals(id)))
                .findFirst();
        return messages.get(
                "review.missing." + missing.kind().name(),
                item.map(AgendaItem::title).orElse(""),
                part.map(Part::title).orElse(""),
                commitment.map(Commitment::what).map(MissingWords::begin).orElse(""),
                missing.detail());
    }

    private static String begin(String what) {
        var line = what.lines().findFirst().orElse("");
        return line.length() <= ENOUGH_OF_A_COMMITMENT ? line : line.substring(0, ENOUGH_OF_A_COMMITMENT) + "…";
    }
}
