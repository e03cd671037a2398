package org.campusaccord.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.campusaccord.domain.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class JsonTreeTest {
    static Stream<String> texts() {
        return Stream.of(
                "{}",
                "[]",
                "null",
                "\"Nguyễn Thị Hồng\"",
                "[1, -7, 2147483648, 123456789012345678901234567890, 0.25, 1e3]",
                "{\"a\": {\"b\": [true, false, null, {\"c\": \"\\u00e9\\n\"}]}, \"d\": []}");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void readsWhatJacksonsMapperReads(String text) {
        assertThat(Json.read(text)).isEqualTo(new JsonMapper().readTree(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[1,", "{\"a\" 1}", "{} {}", "{\"a\": 1, \"a\": 2}", "nul", "{]", "[}"})
    void refusesWhatIsNoJson(String text) {
        assertThatThrownBy(() -> Json.read(text)).isInstanceOf(ProblemException.class);
    }

    @Test
    void nothingIsAMissingValue() {
        assertThat(Json.read(" ").isMissingNode()).isTrue();
    }
}
