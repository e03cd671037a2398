package org.campusaccord.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campusaccord.domain.agreement.AgreementContent;
import org.campusaccord.domain.agreement.AgreementContent.AgreedCommitment;
import org.campusaccord.domain.agreement.AgreementContent.ItemContent;
import org.campusaccord.domain.agreement.AgreementContent.Signatory;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.ItemOutcome;
import org.campusaccord.domain.agreement.ItemState;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.DaysAWeek;
import org.campusaccord.domain.campus.Level;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.domain.protocol.AgendaItem;
import org.campusaccord.domain.protocol.Protocol;

/** Builds the content of an agreement, nothing said yet until told otherwise. */
public final class ContentBuilder {
    private final Protocol protocol;
    private final List<Signatory> parties = new ArrayList<>();
    private final Map<String, ItemState> states = new HashMap<>();
    private final Map<String, Map<String, Answer>> answers = new HashMap<>();
    private final Map<String, List<AgreedCommitment>> commitments = new HashMap<>();
    private String campus = "Maple Ridge Elementary";

    public ContentBuilder(Protocol protocol) {
        this.protocol = protocol;
    }

    public ContentBuilder campus(String name) {
        campus = name;
        return this;
    }

    public ContentBuilder party(String name, Role role) {
        parties.add(new Signatory(name, role));
        return this;
    }

    /** A coach who is promised so many half days a week. */
    public ContentBuilder coach(String name, int halfDays) {
        parties.add(new Signatory(name, Role.COACH, Optional.of(new DaysAWeek(halfDays))));
        return this;
    }

    public ContentBuilder outcome(String item, ItemOutcome outcome, String words) {
        states.put(item, new ItemState(outcome, words));
        return this;
    }

    public ContentBuilder answer(String item, String part, Answer answer) {
        answers.computeIfAbsent(item, _ -> new HashMap<>()).put(part, answer);
        return this;
    }

    public ContentBuilder commitment(String item, String what, String owner, LocalDate due) {
        return commitment(item, new AgreedCommitment(what, owner, Optional.of(due)));
    }

    public ContentBuilder commitment(String item, AgreedCommitment commitment) {
        commitments.computeIfAbsent(item, _ -> new ArrayList<>()).add(commitment);
        return this;
    }

    public AgreementContent build() {
        return new AgreementContent(
                campus,
                "101-004",
                Level.ELEMENTARY,
                new SchoolYear(2026),
                1,
                protocol.title(),
                protocol.version(),
                Optional.of(LocalDate.of(2026, 8, 18)),
                parties,
                protocol.items().stream().map(this::item).toList());
    }

    private ItemContent item(AgendaItem item) {
        return new ItemContent(
                item,
                states.getOrDefault(item.key(), ItemState.OPEN),
                answers.getOrDefault(item.key(), Map.of()),
                commitments.getOrDefault(item.key(), List.of()));
    }
}
