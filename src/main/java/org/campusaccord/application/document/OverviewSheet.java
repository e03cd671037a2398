package org.campusaccord.application.document;

import static org.campusaccord.document.Sheet.Kind.DATE;
import static org.campusaccord.document.Sheet.Kind.NUMBER;
import static org.campusaccord.document.Sheet.Kind.TEXT;
import static org.campusaccord.document.Sheet.Kind.WORD;

import java.util.List;
import org.campusaccord.document.CellValue;
import org.campusaccord.document.Sheet;
import org.campusaccord.document.Sheet.Column;
import org.campusaccord.document.Sheet.Kind;
import org.campusaccord.domain.agreement.ItemOutcome;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.domain.signature.Revision;
import org.campusaccord.text.Messages;

/** One row an agreement. */
final class OverviewSheet {
    private final Messages messages;

    OverviewSheet(Messages messages) {
        this.messages = messages;
    }

    Sheet of(List<AgreementRecord> agreements) {
        var columns = List.of(
                column("workbook.campus", 28, TEXT),
                column("workbook.code", 10, WORD),
                column("workbook.level", 11, WORD),
                column("workbook.principal", 20, TEXT),
                column("workbook.coaches", 22, TEXT),
                column("workbook.champion", 19, TEXT),
                column("workbook.year", 9, WORD),
                column("workbook.status", 12, WORD),
                column("workbook.meeting-date", 11, DATE),
                column("workbook.signed-on", 11, DATE),
                column("workbook.agreed", 9, NUMBER),
                column("workbook.reservation", 12, NUMBER),
                column("workbook.unresolved", 12, NUMBER),
                column("workbook.commitment-count", 14, NUMBER),
                column("workbook.revision", 10, NUMBER),
                column("workbook.sha256", 68, WORD));
        return new Sheet(
                messages.get("workbook.overview"),
                columns,
                agreements.stream().map(this::row).toList());
    }

    private List<CellValue> row(AgreementRecord agreement) {
        var content = agreement.content();
        return List.of(
                CellValue.text(content.campus()),
                CellValue.text(content.campusCode()),
                CellValue.text(messages.of(content.level())),
                names(agreement, Role.PRINCIPAL),
                names(agreement, Role.COACH),
                names(agreement, Role.CHAMPION),
                CellValue.text(content.year().label()),
                CellValue.text(messages.of(agreement.status())),
                CellValue.date(content.meetingDate()),
                CellValue.date(agreement.signedOn()),
                CellValue.count(agreement.items(ItemOutcome.AGREED)),
                CellValue.count(agreement.items(ItemOutcome.RESERVATION)),
                CellValue.count(agreement.items(ItemOutcome.UNRESOLVED)),
                CellValue.count(content.items().stream()
                        .mapToLong(item -> item.commitments().size())
                        .sum()),
                CellValue.count(content.revision()),
                CellValue.text(agreement.revision().map(Revision::sha256).orElse("")));
    }

    private static CellValue names(AgreementRecord agreement, Role role) {
        return CellValue.text(String.join(", ", agreement.names(role)));
    }

    private Column column(String key, int width, Kind kind) {
        return new Column(messages.get(key), width, kind);
    }
}
