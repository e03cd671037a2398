package org.campusaccord.application.document;

import static org.campusaccord.document.Sheet.Kind.NUMBER;
import static org.campusaccord.document.Sheet.Kind.WORD;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campusaccord.document.CellValue;
import org.campusaccord.document.Sheet;
import org.campusaccord.document.Sheet.Column;
import org.campusaccord.domain.agreement.AgreementContent;
import org.campusaccord.domain.agreement.AgreementContent.AgreedCommitment;
import org.campusaccord.domain.agreement.AgreementContent.Signatory;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.text.Messages;

/** How many commitments each kind of party has made, and how many of them are due. */
final class CommitmentFigures {
    private static final int DUE = 0;
    private static final int TO_COME = 1;
    private static final int UNDATED = 2;

    private final Messages messages;
    private final LocalDate today;
    private final Map<String, int[]> counts = new LinkedHashMap<>();

    CommitmentFigures(Messages messages, LocalDate today) {
        this.messages = messages;
        this.today = today;
        for (var role : Role.values()) {
            counts.put(messages.of(role), new int[3]);
        }
    }

    void add(AgreementContent content, AgreedCommitment commitment) {
        int column =
                commitment.due().map(due -> due.isAfter(today) ? TO_COME : DUE).orElse(UNDATED);
        counts.computeIfAbsent(party(content, commitment), _ -> new int[3])[column]++;
    }

    private String party(AgreementContent content, AgreedCommitment commitment) {
        if (commitment.owner().isBlank()) {
            return messages.get("workbook.owner.none");
        }
        return content.parties().stream()
                .filter(party -> party.name().equals(commitment.owner()))
                .findFirst()
                .map(Signatory::role)
                .map(messages::of)
                .orElseGet(() -> messages.get("workbook.owner.other"));
    }

    /** Nothing where nobody has promised anything. */
    Optional<Sheet> sheet() {
        var rows = counts.entrySet().stream()
                .filter(row -> row.getValue()[DUE] + row.getValue()[TO_COME] + row.getValue()[UNDATED] > 0)
                .map(row -> row(row.getKey(), row.getValue()))
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Sheet(
                messages.get("workbook.by-party"),
                List.of(
                        new Column(messages.get("workbook.party"), 26, WORD),
                        new Column(messages.get("workbook.all"), 15, NUMBER),
                        new Column(messages.get("workbook.already-due"), 15, NUMBER),
                        new Column(messages.get("workbook.to-come"), 15, NUMBER),
                        new Column(messages.get("workbook.undated"), 15, NUMBER)),
                rows));
    }

    private static List<CellValue> row(String party, int[] count) {
        return List.of(
                CellValue.text(party),
                CellValue.count((long) count[DUE] + count[TO_COME] + count[UNDATED]),
                CellValue.count(count[DUE]),
                CellValue.count(count[TO_COME]),
                CellValue.count(count[UNDATED]));
    }
}
