package org.campusaccord.application.mail;

import java.util.List;
import java.util.stream.Collectors;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.Role;

/**
 * Who gets a letter about an agreement: its parties but the champion, who writes it.
 *
 * @param unknown the names of those whose address nobody has entered
 */
public record Addressees(List<Recipient> known, List<String> unknown) {
    public Addressees {
        known = List.copyOf(known);
        unknown = List.copyOf(unknown);
    }

    static Addressees of(Agreement agreement) {
        var parties = agreement.parties().stream()
                .filter(party -> party.role() != Role.CHAMPION)
                .toList();
        return new Addressees(
                parties.stream()
                        .filter(party -> !party.email().isBlank())
                        .map(party -> new Recipient(party.name(), party.email()))
                        .distinct()
                        .toList(),
                parties.stream()
                        .filter(party -> party.email().isBlank())
                        .map(Party::name)
                        .distinct()
                        .toList());
    }

    /** The names of those who get it, one after another. */
    public String names() {
        return known.stream().map(Recipient::name).collect(Collectors.joining(", "));
    }

    /** The names of those who do not, one after another. */
    public String unknownNames() {
        return String.join(", ", unknown);
    }
}
