package org.campusaccord.json;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.protocol.AgendaItem;
import org.campusaccord.domain.protocol.Disclosure;
import org.campusaccord.domain.protocol.Part;
import org.campusaccord.domain.protocol.Protocol;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON form of a protocol: the default one as a data file, and every version in the store. */
public final class ProtocolJson {
    private ProtocolJson() {}

    /** The protocol's wording; its version number is kept beside it. */
    public static String write(Protocol protocol) {
        var node = Json.object();
        node.put("title", protocol.title());
        node.put("language", protocol.language());
        node.set("items", Json.array(protocol.items(), ProtocolJson::writeItem));
        return Json.write(node);
    }

    /** Reads a protocol and refuses one in which two items, or two parts of an item, share a key. */
    public static Protocol read(String json, int version) {
        var node = Json.read(json);
        var protocol = new Protocol(
                version,
                Json.string(node, "title"),
                Json.string(node, "language"),
                Json.list(node, "items", ProtocolJson::readItem));
        requireDistinct(protocol.items(), AgendaItem::key);
        protocol.items().forEach(item -> requireDistinct(item.parts(), Part::key));
        return protocol;
    }

    static ObjectNode writeItem(AgendaItem item) {
        var node = Json.object();
        node.put("key", item.key());
        node.put("title", item.title());
        node.put("purpose", item.purpose());
        node.set("questions", Json.strings(item.questions()));
        node.set("examples", Json.strings(item.examples()));
        node.put("minutes", item.minutes());
        node.set("parts", Json.array(item.parts(), PartJson::write));
        // Absent when empty: texts signed before there were any keep their fingerprint.
        if (!item.disclosures().isEmpty()) {
            node.set("discloses", Json.array(item.disclosures(), ProtocolJson::writeDisclosure));
        }
        return node;
    }

    static AgendaItem readItem(JsonNode node) {
        return new AgendaItem(
                Json.string(node, "key"),
                Json.string(node, "title"),
                Json.string(node, "purpose"),
                Json.stringList(node, "questions"),
                Json.stringList(node, "examples"),
                Json.integer(node, "minutes"),
                Json.list(node, "parts", PartJson::read),
                node.has("discloses") ? Json.list(node, "discloses", ProtocolJson::readDisclosure) : List.of());
    }

    private static ObjectNode writeDisclosure(Disclosure disclosure) {
        var node = Json.object().put("part", disclosure.part());
        disclosure.column().ifPresent(column -> node.put("column", column));
        return node.put("information", disclosure.information());
    }

    private static Disclosure readDisclosure(JsonNode node) {
        return new Disclosure(
                Json.string(node, "part"), Json.optionalString(node, "column"), Json.string(node, "information"));
    }

    private static <T> void requireDistinct(List<T> things, Function<T, String> key) {
        var seen = new HashSet<String>();
        for (var thing : things) {
            if (!seen.add(key.apply(thing))) {
                throw Problem.of("protocol.key-twice", key.apply(thing)).asException();
            }
        }
    }
}
