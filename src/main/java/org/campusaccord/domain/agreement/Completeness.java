package org.campusaccord.domain.agreement;

import static org.campusaccord.domain.agreement.Missing.Kind.*;

import java.util.ArrayList;
import java.util.List;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.domain.protocol.AgendaItem;
import org.campusaccord.domain.protocol.Part;

/** The rule that says what an agreement still lacks, in the order of the agenda. */
public final class Completeness {
    private Completeness() {}

    /** Everything missing; an agreement may be signed when nothing in the list is blocking. */
    public static List<Missing> check(Agreement agreement) {
        var missing = new ArrayList<Missing>();
        if (agreement.parties().stream().noneMatch(party -> party.role() == Role.PRINCIPAL)) {
            missing.add(Missing.onCampus(NO_PRINCIPAL));
        }
        if (agreement.parties().stream().noneMatch(party -> party.role() == Role.COACH)) {
            missing.add(Missing.onCampus(NO_COACH));
        }
        for (var item : agreement.protocol().items()) {
            checkItem(agreement, item, missing);
        }
        return List.copyOf(missing);
    }

    private static void checkItem(Agreement agreement, AgendaItem item, List<Missing> missing) {
        var state = agreement.state(item.key());
        for (var part : item.parts()) {
            checkPart(item, part, agreement.answer(item.key(), part), missing);
        }
        for (var commitment : agreement.commitments(item.key())) {
            checkCommitment(agreement, commitment, missing);
        }
        switch (state.outcome()) {
            case OPEN -> missing.add(Missing.inItem(ITEM_OPEN, item.key()));
            case UNRESOLVED -> missing.add(Missing.inItem(ITEM_UNRESOLVED, item.key()));
            case RESERVATION -> {
                if (state.words().isBlank()) {
                    missing.add(Missing.inItem(RESERVATION_WITHOUT_WORDS, item.key()));
                }
            }
            case AGREED -> {}
        }
    }

    private static void checkPart(AgendaItem item, Part part, Answer answer, List<Missing> missing) {
        if (answer.isEmpty()) {
            if (part.required()) {
                missing.add(Missing.inPart(PART_EMPTY, item.key(), part.key()));
            }
        } else if (isUnfinished(part, answer)) {
            missing.add(Missing.inPart(PART_UNFINISHED, item.key(), part.key()));
        }
        if (answer instanceof Answer.Choices choices && choices.sharedTime() > 100) {
            missing.add(Missing.inPart(SHARES_OVER_WHOLE, item.key(), part.key()));
        }
    }

    private static boolean isUnfinished(Part part, Answer answer) {
        return switch (answer) {
            case Answer.Statement _ -> false;
            case Answer.Goal goal -> goal.goal().isBlank() || goal.measure().isBlank();
            case Answer.Choices choices ->
                part instanceof Part.ChoicesPart grid
                        && !(grid.rows().stream()
                                        .allMatch(row -> choices.picks().containsKey(row.key()))
                                && choices.ownRows().stream()
                                        .allMatch(row -> choices.picks().containsKey(row.key())));
            case Answer.Matrix matrix ->
                part instanceof Part.MatrixPart table
                        && table.rows().stream()
                                .anyMatch(row -> table.columns().stream()
                                        .anyMatch(column -> matrix.at(row.key(), column.key())
                                                .isEmpty()));
            case Answer.Milestones milestones ->
                milestones.milestones().stream()
                        .anyMatch(milestone ->
                                milestone.date().isEmpty() || milestone.label().isBlank());
            case Answer.People people ->
                people.clients().stream()
                        .anyMatch(client ->
                                client.name().isBlank() || client.basis().isBlank());
            case Answer.Meeting meeting ->
                meeting.day().isEmpty() || meeting.time().isEmpty();
        };
    }

    private static void checkCommitment(Agreement agreement, Commitment commitment, List<Missing> missing) {
        if (commitment.what().isBlank()) {
            missing.add(Missing.inCommitment(COMMITMENT_WITHOUT_WORDS, commitment));
        }
        if (commitment.owner().flatMap(agreement::party).isEmpty()) {
            missing.add(Missing.inCommitment(COMMITMENT_WITHOUT_OWNER, commitment));
        }
        if (commitment.due().isEmpty()) {
            missing.add(Missing.inCommitment(COMMITMENT_WITHOUT_DATE, commitment));
        }
    }
}
