package org.campusaccord.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.testing.Problems.assertProblem;

import java.util.List;
import org.campusaccord.domain.protocol.AgendaItem;
import org.campusaccord.domain.protocol.Part;
import org.campusaccord.domain.protocol.Protocol;
import org.campusaccord.testing.DisclosingProtocol;
import org.junit.jupiter.api.Test;

class ProtocolJsonTest {
    @Test
    void readsTheProtocolItWrote() {
        var protocol = new Protocol(3, "Partnership agreement", "en-US", List.of(item("goals", "a", "b")));
        assertThat(ProtocolJson.read(ProtocolJson.write(protocol), 3)).isEqualTo(protocol);
    }

    @Test
    void readsWhatPartsDisclose() {
        var protocol = DisclosingProtocol.protocol();
        assertThat(ProtocolJson.read(ProtocolJson.write(protocol), 1)).isEqualTo(protocol);
    }

    @Test
    void writesNothingNewForAProtocolThatDoesNotSayWhatItsPartsDisclose() {
        assertThat(ProtocolJson.write(new Protocol(1, "x", "en", List.of(item("goals", "a")))))
                .doesNotContain("discloses");
    }

    @Test
    void refusesTwoItemsWithOneKey() {
        var json = ProtocolJson.write(new Protocol(1, "x", "en", List.of(item("goals", "a"), item("goals", "a"))));
        assertProblem("protocol.key-twice", () -> ProtocolJson.read(json, 1));
    }

    @Test
    void refusesTwoPartsOfAnItemWithOneKey() {
        var json = ProtocolJson.write(new Protocol(1, "x", "en", List.of(item("goals", "a", "a"))));
        assertProblem("protocol.key-twice", () -> ProtocolJson.read(json, 1));
    }

    private static AgendaItem item(String key, String... parts) {
        return new AgendaItem(
                key,
                "Title",
                "Purpose",
                List.of("A question?"),
                List.of("An example."),
                5,
                java.util.Arrays.stream(parts)
                        .<Part>map(part -> new Part.StatementPart(part, "Part", "Write.", true))
                        .toList());
    }
}
