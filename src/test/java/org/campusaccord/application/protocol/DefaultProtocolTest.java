package org.campusaccord.application.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.protocol.AgendaItem;
import org.campusaccord.domain.protocol.Choice;
import org.campusaccord.domain.protocol.Disclosure;
import org.campusaccord.domain.protocol.Part;
import org.campusaccord.domain.protocol.Protocol;
import org.campusaccord.domain.protocol.Row;
import org.campusaccord.testing.OneCampus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefaultProtocolTest {
    @TempDir
    Path folder;

    private Protocol protocol = new Protocol(0, "", "", java.util.List.of());

    @BeforeEach
    void read() {
        try (var campus = OneCampus.in(folder)) {
            protocol = campus.workspace().protocols().current();
        }
    }

    @Test
    void shippedWordingBecomesVersionOneAndStaysIt() {
        try (var campus = OneCampus.in(folder.resolve("other"))) {
            var first = campus.workspace().protocols().current();
            campus.reopen();
            assertThat(campus.workspace().protocols().versions()).containsExactly(first);
            assertThat(first.version()).isEqualTo(1);
        }
    }

    @Test
    void opensWithGoalsAndGoesThroughTheEightItems() {
        assertThat(protocol.items())
                .extracting(AgendaItem::key)
                .containsExactly(
                        "goals",
                        "roles",
                        "clients",
                        "boundaries",
                        "support",
                        "timelines",
                        "processes",
                        "communication",
                        "confidentiality");
    }

    @Test
    void takesAnHour() {
        assertThat(protocol.minutes()).isEqualTo(60);
    }

    @Test
    void eachItemHasAPurposeQuestionsAndExamples() {
        assertThat(protocol.items()).allSatisfy(item -> {
            assertThat(item.purpose()).isNotBlank();
            assertThat(item.questions()).hasSizeBetween(4, 6).doesNotHaveDuplicates();
            assertThat(item.examples()).hasSizeBetween(2, 3).doesNotHaveDuplicates();
            assertThat(item.minutes()).isPositive();
            assertThat(item.mainStatement()).isPresent();
        });
    }

    @Test
    void asksForTenRolesWithAShareOfTime() {
        var grid = (Part.ChoicesPart)
                protocol.item("roles").orElseThrow().part("ten-roles").orElseThrow();
        assertThat(grid.rows()).hasSize(10);
        assertThat(grid.share()).isPresent();
    }

    @Test
    void saysOfItsPartsWhatTheyDiscloseInTheWordsOfItsTable() {
        var table = (Part.MatrixPart) protocol.item("confidentiality")
                .orElseThrow()
                .part("who-may-know")
                .orElseThrow();
        var audience = Audience.DISTRICT.column().orElseThrow();
        assertThat(table.columns()).extracting(Choice::key).contains(audience);
        assertThat(protocol.items())
                .allSatisfy(item -> assertThat(item.disclosures()).allSatisfy(disclosure -> {
                    assertThat(item.part(disclosure.part())).isPresent();
                    assertThat(table.rows()).extracting(Row::key).contains(disclosure.information());
                }));
        assertThat(protocol.items().stream().flatMap(item -> item.disclosures().stream()))
                .extracting(Disclosure::information)
                .containsExactlyInAnyOrder("coach-time", "who-is-coached", "focus");
    }

    @Test
    void usesEveryKindOfPart() {
        assertThat(protocol.items().stream().flatMap(item -> item.parts().stream()))
                .extracting(part -> part.getClass().getSimpleName())
                .contains(
                        "StatementPart",
                        "GoalPart",
                        "ChoicesPart",
                        "MatrixPart",
                        "MilestonesPart",
                        "PeoplePart",
                        "MeetingPart");
    }
}
