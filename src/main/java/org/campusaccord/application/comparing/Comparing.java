package org.campusaccord.application.comparing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.campusaccord.application.comparing.Comparison.Line;
import org.campusaccord.application.comparing.Comparison.Section;
import org.campusaccord.domain.agreement.AgreementContent;
import org.campusaccord.domain.agreement.AgreementContent.ItemContent;
import org.campusaccord.domain.agreement.AgreementContent.Signatory;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.ItemState;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.domain.protocol.Part;
import org.campusaccord.text.Messages;

/** Compares two texts of one agreement; from A to B and from B to A it finds the same. */
public final class Comparing {
    private final Messages messages;
    private final AnswerFields answers;
    private final CommitmentFields commitments;

    public Comparing(Messages messages) {
        this.messages = messages;
        this.answers = new AnswerFields(messages);
        this.commitments = new CommitmentFields(messages);
    }

    public Comparison compare(AgreementContent before, AgreementContent after) {
        var sections = new ArrayList<Section>();
        add(sections, "", "", messages.get("comparing.parties"), parties(before, after));
        for (var item : items(before, after).values()) {
            addItem(sections, item.item(), find(before, item), find(after, item));
        }
        return new Comparison(before.revision(), after.revision(), sections);
    }

    private void addItem(List<Section> sections, ItemContent any, ItemContent before, ItemContent after) {
        var key = any.item().key();
        var title = any.item().title();
        add(sections, key, "", heading(title, "comparing.outcome"), outcome(before.state(), after.state()));
        for (var part : any.item().parts()) {
            add(
                    sections,
                    key,
                    part.key(),
                    messages.get("comparing.heading", title, part.title()),
                    lines(fields(part, before.answer(part)), fields(part, after.answer(part))));
        }
        add(
                sections,
                key,
                "",
                heading(title, "comparing.commitments"),
                commitments.of(before.commitments(), after.commitments()));
    }

    private String heading(String title, String key) {
        return messages.get("comparing.heading", title, messages.get(key));
    }

    private List<Field> fields(Part part, Answer answer) {
        return answer.isEmpty() ? List.of() : answers.of(part, answer);
    }

    /** Every item of both, under its key. */
    private static Map<String, ItemPlace> items(AgreementContent before, AgreementContent after) {
        var items = new LinkedHashMap<String, ItemPlace>();
        for (var content : List.of(before, after)) {
            content.items().forEach(item -> items.putIfAbsent(item.item().key(), new ItemPlace(item)));
        }
        return items;
    }

    private record ItemPlace(ItemContent item) {}

    /** The item there, or nothing said under it where that text does not have it. */
    private static ItemContent find(AgreementContent content, ItemPlace place) {
        var item = place.item().item();
        return content.items().stream()
                .filter(each -> each.item().key().equals(item.key()))
                .findFirst()
                .orElseGet(() -> new ItemContent(item, ItemState.OPEN, Map.of(), List.of()));
    }

    private List<Line> parties(AgreementContent before, AgreementContent after) {
        return Arrays.stream(Role.values())
                .map(role -> line(messages.of(role), names(before.parties(), role), names(after.parties(), role)))
                .filter(Comparing::isChanged)
                .toList();
    }

    private static String names(List<Signatory> parties, Role role) {
        return parties.stream()
                .filter(party -> party.role() == role)
                .map(Signatory::name)
                .collect(Collectors.joining(", "));
    }

    private List<Line> outcome(ItemState before, ItemState after) {
        var lines = new ArrayList<Line>();
        lines.add(line("", messages.of(before.outcome()), messages.of(after.outcome())));
        lines.add(line(messages.get("comparing.outcome.words"), before.words(), after.words()));
        lines.removeIf(line -> !isChanged(line));
        return lines;
    }

    /** Fields with the same key stand opposite each other, in the order of the text that has more to say. */
    private static List<Line> lines(List<Field> before, List<Field> after) {
        var left = byKey(before);
        var right = byKey(after);
        var keys = new LinkedHashSet<String>();
        Alignment.of(List.copyOf(left.keySet()), List.copyOf(right.keySet()), Function.identity())
                .forEach(pair -> {
                    var both = new ArrayList<>(pair.before());
                    both.addAll(pair.after());
                    both.sort(null);
                    keys.addAll(both);
                });
        var lines = new ArrayList<Line>();
        for (var key : keys) {
            var old = left.getOrDefault(key, new Field(key, "", ""));
            var changed = right.getOrDefault(key, new Field(key, "", ""));
            lines.add(line(label(old, changed), old.text(), changed.text()));
        }
        lines.removeIf(line -> !isChanged(line));
        return lines;
    }

    /** A label that somebody changed is told from both sides alike. */
    private static String label(Field before, Field after) {
        if (before.label().isEmpty() || before.label().equals(after.label())) {
            return after.label();
        }
        return after.label().isEmpty() || before.label().compareTo(after.label()) < 0 ? before.label() : after.label();
    }

    private static Map<String, Field> byKey(List<Field> fields) {
        var byKey = new LinkedHashMap<String, Field>();
        fields.forEach(field -> byKey.put(field.key(), field));
        return byKey;
    }

    private static Line line(String label, String before, String after) {
        return new Line(label, WordComparison.of(before, after));
    }

    private static boolean isChanged(Line line) {
        return line.chunks().stream().anyMatch(chunk -> !chunk.isSame());
    }

    private static void add(List<Section> sections, String itemKey, String partKey, String heading, List<Line> lines) {
        if (!lines.isEmpty()) {
            sections.add(new Section(itemKey, partKey, heading, lines));
        }
    }
}
