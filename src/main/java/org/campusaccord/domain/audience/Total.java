package org.campusaccord.domain.audience;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.protocol.Part;

/** What may be told of something when its details may not. */
public sealed interface Total {
    /** How many there are of each kind, kinds without any left out. */
    record Kinds(List<Count> counts) implements Total {
        public Kinds {
            counts = List.copyOf(counts);
        }
    }

    /** A kind by its label, and how many. */
    record Count(String kind, long number) {}

    /** Percent of the coach's time in all. */
    record Time(int percent) implements Total {}

    /** The total of a whole part; only people can be counted. */
    static Optional<Total> of(Part part, Answer answer) {
        if (!(part instanceof Part.PeoplePart people) || !(answer instanceof Answer.People named)) {
            return Optional.empty();
        }
        return Optional.of(new Kinds(people.kinds().stream()
                .map(kind -> new Count(
                        kind.label(),
                        named.clients().stream()
                                .filter(client -> !client.name().isBlank())
                                .filter(client -> Objects.equals(client.kind(), kind.key()))
                                .count()))
                .filter(count -> count.number() > 0)
                .toList()));
    }
}
