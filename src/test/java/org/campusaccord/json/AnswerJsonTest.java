package org.campusaccord.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.testing.Problems.assertProblem;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.protocol.Choice;
import org.campusaccord.domain.protocol.Part;
import org.campusaccord.domain.protocol.Row;
import org.campusaccord.testing.Answers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerJsonTest {
    private static final List<Row> ROWS = List.of(new Row("r1", "Row 1", "hint"), new Row("r2", "Row 2", ""));
    private static final List<Choice> CHOICES = List.of(new Choice("a", "Always", "A"), new Choice("n", "Never", "N"));

    static Stream<Part> parts() {
        return Stream.of(
                new Part.StatementPart("s", "Statement", "Write.", true),
                new Part.GoalPart("g", "Goal", "Write.", false),
                new Part.ChoicesPart(
                        "c",
                        "Choices",
                        "Choose.",
                        true,
                        "Row",
                        "Choice",
                        ROWS,
                        CHOICES,
                        true,
                        Optional.of(new Part.Share("Share", List.of("a")))),
                new Part.ChoicesPart(
                        "d", "Plain", "Choose.", false, "Row", "Choice", ROWS, CHOICES, false, Optional.empty()),
                new Part.MatrixPart("m", "Matrix", "Choose.", true, "Row", "Column", ROWS, CHOICES, CHOICES),
                new Part.MilestonesPart(
                        "t", "Milestones", "Set.", true, List.of(new Part.Suggestion("Mid-year", "Halfway"))),
                new Part.PeoplePart("p", "People", "List.", true, CHOICES, CHOICES),
                new Part.MeetingPart("w", "Meeting", "Set.", true));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void partsReadBackAsWritten(Part part) {
        assertThat(PartJson.read(PartJson.write(part))).isEqualTo(part);
    }

    @ParameterizedTest
    @MethodSource("parts")
    void filledAnswersReadBackAsWritten(Part part) {
        var answer = Answers.filled(part);
        assertThat(AnswerJson.parse(AnswerJson.text(answer))).isEqualTo(answer);
    }

    @ParameterizedTest
    @MethodSource("parts")
    void emptyAnswersReadBackAsWritten(Part part) {
        var answer = Answer.emptyFor(part);
        assertThat(AnswerJson.parse(AnswerJson.text(answer))).isEqualTo(answer);
        assertThat(answer.isEmpty()).isTrue();
    }

    @Test
    void choiceWithoutAShortLabelIsCalledByItsLabel() {
        var part = PartJson.read(Json.read("""
            {"kind":"people","key":"p","title":"P","prompt":"x","kinds":[{"key":"k","label":"Kind"}],"bases":[]}
            """));
        assertThat(((Part.PeoplePart) part).kinds().getFirst().shortLabel()).isEqualTo("Kind");
        assertThat(part.required()).isFalse();
    }

    @Test
    void unknownKindOfPartIsNamed() {
        var node = Json.read("{\"kind\":\"riddle\",\"key\":\"r\",\"title\":\"R\",\"prompt\":\"x\"}");
        assertProblem("protocol.unknown-part", () -> PartJson.read(node));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"riddle\"}",
                "{\"kind\":\"statement\",\"text\":7}",
                "{\"kind\":\"milestones\",\"milestones\":[{\"label\":\"x\",\"date\":\"soon\",\"result\":\"\"}]}",
                "{\"kind\":\"meeting\",\"day\":\"SOMEDAY\",\"place\":\"\"}",
                "{\"kind\":\"meeting\",\"time\":\"late\",\"place\":\"\"}"
            })
    void valueThatDoesNotBelongThereIsAProblem(String json) {
        assertProblem("json.field-wrong", () -> AnswerJson.parse(json));
    }
}
