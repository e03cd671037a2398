package org.campusaccord.application.document;

import static org.campusaccord.document.Sheet.Kind.NUMBER;
import static org.campusaccord.document.Sheet.Kind.WORD;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.campusaccord.document.CellValue;
import org.campusaccord.document.Sheet;
import org.campusaccord.document.Sheet.Column;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.domain.signature.Decision;
import org.campusaccord.text.Messages;

/** How many signatures there are, and how many are missing under texts that lie before the parties. */
final class SignatureFigures {
    private static final int SIGNED = 0;
    private static final int DECLINED = 1;
    private static final int MISSING = 2;

    private final Messages messages;
    private final Map<Role, int[]> counts = new EnumMap<>(Role.class);

    SignatureFigures(Messages messages) {
        this.messages = messages;
        Arrays.stream(Role.values()).forEach(role -> counts.put(role, new int[3]));
    }

    void add(AgreementRecord agreement) {
        for (var decision : agreement.decisions()) {
            count(decision.role(), decision instanceof Decision.Signature ? SIGNED : DECLINED);
        }
        agreement.undecided().forEach(party -> count(party.role(), MISSING));
    }

    private void count(Role role, int column) {
        counts.computeIfAbsent(role, _ -> new int[3])[column]++;
    }

    Sheet sheet() {
        return new Sheet(
                messages.get("workbook.by-role"),
                List.of(
                        new Column(messages.get("workbook.role"), 26, WORD),
                        new Column(messages.get("workbook.decision.signed"), 15, NUMBER),
                        new Column(messages.get("workbook.decision.declined"), 15, NUMBER),
                        new Column(messages.get("workbook.missing"), 15, NUMBER)),
                counts.entrySet().stream()
                        .map(row -> List.<CellValue>of(
                                CellValue.text(messages.of(row.getKey())),
                                CellValue.count(row.getValue()[SIGNED]),
                                CellValue.count(row.getValue()[DECLINED]),
                                CellValue.count(row.getValue()[MISSING])))
                        .toList());
    }
}
