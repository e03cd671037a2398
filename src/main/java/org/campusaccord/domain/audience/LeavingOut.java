package org.campusaccord.domain.audience;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.campusaccord.domain.agreement.AgreementContent;
import org.campusaccord.domain.agreement.AgreementContent.ItemContent;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.protocol.Disclosure;
import org.campusaccord.domain.protocol.Part;

/**
 * Leaves out of an agreement what its own table of confidentiality keeps from a reader. The protocol says which parts
 * disclose what; free words and commitments stay as they were typed.
 */
public final class LeavingOut {
    private final List<Table> tables;
    private final List<LeftOut> leftOut = new ArrayList<>();

    private LeavingOut(List<Table> tables) {
        this.tables = tables;
    }

    /** The words for a reader, with a list of what they do not get. */
    public static ReaderCopy of(AgreementContent content, Audience audience) {
        return of(content, audience, List.of());
    }

    /**
     * The same where later texts have taken this one's place: what the parties have decided to keep back since is left out
     * as well.
     */
    public static ReaderCopy of(AgreementContent content, Audience audience, List<AgreementContent> later) {
        var column = audience.column();
        if (column.isEmpty()) {
            return new ReaderCopy(audience, content, List.of(), false);
        }
        if (content.items().stream().allMatch(item -> item.item().disclosures().isEmpty())) {
            return new ReaderCopy(audience, content, List.of(), true);
        }
        var tables = Stream.concat(Stream.of(content), later.stream())
                .map(text -> new Table(text, column.get()))
                .toList();
        var leaving = new LeavingOut(tables);
        var items = content.items().stream().map(leaving::item).toList();
        return new ReaderCopy(audience, content.with(items), leaving.leftOut, false);
    }

    private ItemContent item(ItemContent item) {
        var answers = new HashMap<>(item.answers());
        var parts = new ArrayList<Part>();
        for (var part : item.item().parts()) {
            parts.add(part(item, part, answers));
        }
        return new ItemContent(item.item().with(parts), item.state(), answers, item.commitments());
    }

    private Part part(ItemContent item, Part part, Map<String, Answer> answers) {
        if (item.answer(part).isEmpty()) {
            return part;
        }
        var disclosures = item.item().disclosures().stream()
                .filter(disclosure -> disclosure.part().equals(part.key()))
                .toList();
        for (var whole : disclosures) {
            if (whole.column().isEmpty() && isKept(item, part, whole, Total.of(part, item.answer(part)))) {
                answers.remove(part.key());
                return part;
            }
        }
        var shown = part;
        for (var disclosure : disclosures) {
            if (disclosure.column().isPresent()) {
                shown = column(item, shown, disclosure, answers);
            }
        }
        return shown;
    }

    /** A column that is not known here cannot be told from the rest, so all of its part goes with it. */
    private Part column(ItemContent item, Part part, Disclosure disclosure, Map<String, Answer> answers) {
        var answer = answers.get(part.key());
        var column = disclosure.column().orElse("");
        if (part instanceof Part.PeoplePart && column.equals(Disclosure.FOCUS)) {
            if (answer instanceof Answer.People people
                    && people.clients().stream()
                            .anyMatch(client -> !client.focus().isBlank())
                    && isKept(item, part, disclosure, Optional.empty())) {
                answers.put(part.key(), people.withoutFocus());
            }
            return part;
        }
        if (part instanceof Part.ChoicesPart grid && column.equals(Disclosure.SHARE)) {
            if (answer instanceof Answer.Choices choices
                    && choices.picks().values().stream()
                            .anyMatch(pick -> pick.share().isPresent())
                    && isKept(item, part, disclosure, Optional.of(new Total.Time(choices.sharedTime())))) {
                answers.put(part.key(), choices.withoutShares());
                return grid.withoutShare();
            }
            return part;
        }
        if (answer != null && isKept(item, part, disclosure, Optional.empty())) {
            answers.remove(part.key());
        }
        return part;
    }

    private boolean isKept(ItemContent item, Part part, Disclosure disclosure, Optional<Total> total) {
        var ruling = strictest(disclosure.information());
        ruling.reason()
                .ifPresent(reason -> leftOut.add(new LeftOut(
                        item.item().key(),
                        part,
                        disclosure.column(),
                        ruling.information(),
                        reason,
                        ruling.choice(),
                        total.filter(_ -> reason == LeftOut.Reason.TOTAL_ONLY))));
        return ruling.reason().isPresent();
    }

    private Table.Ruling strictest(String information) {
        // Of several that are as strict, the text's own comes first.
        return tables.stream()
                .map(table -> table.on(information))
                .reduce((strictest, next) -> next.strictness() > strictest.strictness() ? next : strictest)
                .orElseThrow();
    }
}
