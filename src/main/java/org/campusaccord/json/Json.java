package org.campusaccord.json;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reading and writing JSON trees with the strictness that stored content deserves: a field that must be there is, or it is a problem. */
final class Json {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Json() {}

    /** Loaded when something is first written. */
    private static final class Writing {
        private static final JsonMapper MAPPER = JsonMapper.builder().build();
    }

    static ObjectNode object() {
        return NODES.objectNode();
    }

    static <T> ArrayNode array(Iterable<T> values, Function<T, ? extends JsonNode> form) {
        var array = NODES.arrayNode();
        for (var value : values) {
            array.add(form.apply(value));
        }
        return array;
    }

    static ArrayNode strings(List<String> values) {
        var array = NODES.arrayNode();
        values.forEach(array::add);
        return array;
    }

    static JsonNode read(String text) {
        try {
            return JsonTree.read(text);
        } catch (JacksonException unreadable) {
            throw new ProblemException(Problem.of("json.unreadable", unreadable.getOriginalMessage()), unreadable);
        }
    }

    static String write(JsonNode node) {
        return Writing.MAPPER.writeValueAsString(node);
    }

    /** Written for people to read. */
    static String pretty(JsonNode node) {
        return Writing.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node);
    }

    static JsonNode required(JsonNode node, String field) {
        var value = node.get(field);
        if (value == null || value.isNull()) {
            throw Problem.of("json.field-missing", field).asException();
        }
        return value;
    }

    static String string(JsonNode node, String field) {
        var value = required(node, field);
        if (!value.isString()) {
            throw Problem.of("json.field-wrong", field).asException();
        }
        return value.stringValue();
    }

    static String stringOr(JsonNode node, String field, String otherwise) {
        return node.hasNonNull(field) ? string(node, field) : otherwise;
    }

    static Optional<String> optionalString(JsonNode node, String field) {
        return node.hasNonNull(field) ? Optional.of(string(node, field)) : Optional.empty();
    }

    /** A field whose words stand for something else: a date, a constant. */
    static <T> T value(JsonNode node, String field, Function<String, T> meaning) {
        var words = string(node, field);
        try {
            return meaning.apply(words);
        } catch (DateTimeException | IllegalArgumentException wrong) {
            throw new ProblemException(Problem.of("json.field-wrong", field), wrong);
        }
    }

    static <T> Optional<T> optionalValue(JsonNode node, String field, Function<String, T> meaning) {
        return node.hasNonNull(field) ? Optional.of(value(node, field, meaning)) : Optional.empty();
    }

    static int integer(JsonNode node, String field) {
        var value = required(node, field);
        if (!value.isInt()) {
            throw Problem.of("json.field-wrong", field).asException();
        }
        return value.intValue();
    }

    static boolean flag(JsonNode node, String field) {
        return node.path(field).asBoolean(false);
    }

    static <T> List<T> list(JsonNode node, String field, Function<JsonNode, T> read) {
        return required(node, field).valueStream().map(read).toList();
    }

    static List<String> stringList(JsonNode node, String field) {
        return list(node, field, JsonNode::asString);
    }
}
