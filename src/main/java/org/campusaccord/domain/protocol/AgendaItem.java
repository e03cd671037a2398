package org.campusaccord.domain.protocol;

import java.util.List;
import java.util.Optional;

/**
 * One item of the conversation.
 *
 * @param key stable over versions of the protocol
 * @param minutes suggested length
 * @param disclosures which parts disclose what; none in protocols that do not say
 */
public record AgendaItem(
        String key,
        String title,
        String purpose,
        List<String> questions,
        List<String> examples,
        int minutes,
        List<Part> parts,
        List<Disclosure> disclosures) {
    public AgendaItem {
        questions = List.copyOf(questions);
        examples = List.copyOf(examples);
        parts = List.copyOf(parts);
        disclosures = List.copyOf(disclosures);
    }

    /** An item that does not say which of its parts disclose what. */
    public AgendaItem(
            String key,
            String title,
            String purpose,
            List<String> questions,
            List<String> examples,
            int minutes,
            List<Part> parts) {
        this(key, title, purpose, questions, examples, minutes, parts, List.of());
    }

    /** The same item with these parts. */
    public AgendaItem with(List<Part> others) {
        return new AgendaItem(key, title, purpose, questions, examples, minutes, others, disclosures);
    }

    /** The statement that example wordings are put into: the first of the item. */
    public Optional<Part.StatementPart> mainStatement() {
        return parts.stream()
                .filter(Part.StatementPart.class::isInstance)
                .map(Part.StatementPart.class::cast)
                .findFirst();
    }

    public Optional<Part> part(String partKey) {
        return parts.stream().filter(part -> part.key().equals(partKey)).findFirst();
    }
}
