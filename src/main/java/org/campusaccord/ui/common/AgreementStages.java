package org.campusaccord.ui.common;

import java.util.List;
import java.util.stream.IntStream;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.StageLine.Stage;
import org.campusaccord.ui.common.StageLine.State;

/** The year as five stages, seen from an agreement that has been started. */
public final class AgreementStages {
    private static final List<String> STAGES = List.of(
            "campus.stage.prepare",
            "campus.stage.meet",
            "campus.stage.sign",
            "campus.stage.revisit",
            "campus.stage.review");

    private AgreementStages() {}

    /** The stages with where an agreement of this status stands. */
    public static List<Stage> of(AgreementStatus status, Messages messages) {
        int now = switch (status) {
            case DRAFT -> 1;
            case READY -> 2;
            case SIGNED, IN_AMENDMENT -> 3;
            case CLOSED -> STAGES.size();
        };
        return IntStream.range(0, STAGES.size())
                .mapToObj(place -> new Stage(messages.get(STAGES.get(place)), state(place, now)))
                .toList();
    }

    private static State state(int place, int now) {
        if (place < now) {
            return State.DONE;
        }
        return place == now ? State.NOW : State.LATER;
    }
}
