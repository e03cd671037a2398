package org.campusaccord.application.document;

import static org.campusaccord.document.Sheet.Kind.DATE;
import static org.campusaccord.document.Sheet.Kind.NUMBER;
import static org.campusaccord.document.Sheet.Kind.TEXT;
import static org.campusaccord.document.Sheet.Kind.WORD;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campusaccord.document.CellValue;
import org.campusaccord.document.Sheet;
import org.campusaccord.document.Sheet.Column;
import org.campusaccord.document.Sheet.Kind;
import org.campusaccord.document.Sheet.Toned;
import org.campusaccord.domain.agreement.AgreementContent.Signatory;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.agreement.ItemOutcome;
import org.campusaccord.domain.campus.CampusYear;
import org.campusaccord.domain.campus.DaysAWeek;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.domain.signature.Decision;
import org.campusaccord.domain.signature.Revision;
import org.campusaccord.text.Messages;

/** One row an agreement, and one a campus that has not begun any. */
final class OverviewSheet implements AgreementSheet {
    private final Messages messages;
    private final SheetDraft rows;

    OverviewSheet(Messages messages) {
        this.messages = messages;
        this.rows = new SheetDraft(messages.get("workbook.overview"), columns());
    }

    private List<Column> columns() {
        return List.of(
                column("workbook.campus", 24, TEXT),
                column("workbook.code", 9, WORD),
                column("workbook.level", 11, WORD),
                column("workbook.principal", 17, TEXT),
                column("workbook.coaches", 18, TEXT),
                column("workbook.champion", 17, TEXT),
                column("workbook.coach-days", 12, NUMBER),
                column("workbook.year", 10, WORD),
                column("workbook.status", 14, WORD).toned(tones()),
                column("workbook.meeting-date", 11, DATE),
                column("workbook.signed-on", 11, DATE),
                column("workbook.signed-by", 22, TEXT),
                column("workbook.not-signed", 22, TEXT),
                column("workbook.agreed", 9, NUMBER),
                column("workbook.reservation", 12, NUMBER),
                column("workbook.unresolved", 12, NUMBER),
                column("workbook.commitment-count", 14, NUMBER),
                column("workbook.revision", 10, NUMBER),
                column("workbook.sha256", 68, WORD).unprinted());
    }

    private List<Toned> tones() {
        return Stream.concat(
                        Arrays.stream(AgreementStatus.values())
                                .map(status -> new Toned(messages.of(status), StatusTones.of(status))),
                        Stream.of("workbook.not-begun", "workbook.left-out")
                                .map(key -> new Toned(messages.get(key), StatusTones.NOT_BEGUN)))
                .toList();
    }

    @Override
    public void add(AgreementRecord agreement) {
        var content = agreement.content();
        rows.add(
                CellValue.text(content.campus()),
                CellValue.text(content.campusCode()),
                CellValue.text(messages.of(content.level())),
                names(agreement.names(Role.PRINCIPAL).stream()),
                names(agreement.names(Role.COACH).stream()),
                names(agreement.names(Role.CHAMPION).stream()),
                days(content.parties().stream().map(Signatory::days)),
                CellValue.text(content.year().label()),
                CellValue.text(messages.of(agreement.status())),
                CellValue.date(content.meetingDate()),
                CellValue.date(agreement.signedOn()),
                names(agreement.decisions().stream()
                        .filter(Decision.Signature.class::isInstance)
                        .map(Decision::name)),
                notSigned(agreement),
                CellValue.count(agreement.items(ItemOutcome.AGREED)),
                CellValue.count(agreement.items(ItemOutcome.RESERVATION)),
                CellValue.count(agreement.items(ItemOutcome.UNRESOLVED)),
                CellValue.count(content.items().stream()
                        .mapToLong(item -> item.commitments().size())
                        .sum()),
                CellValue.count(content.revision()),
                CellValue.text(agreement.revision().map(Revision::sha256).orElse("")));
    }

    /** Who was asked to sign and has not, and who has declined. */
    private CellValue notSigned(AgreementRecord agreement) {
        var declined = agreement.decisions().stream()
                .filter(Decision.Decline.class::isInstance)
                .map(decision -> messages.get("workbook.declined-name", decision.name()));
        return names(Stream.concat(agreement.undecided().stream().map(party -> party.name()), declined));
    }

    /** A campus that has no agreement, so that nobody overlooks it. */
    void addNotBegun(CampusYear campus) {
        addEmpty(campus, "workbook.not-begun");
    }

    /** A campus whose agreement is not in the workbook. */
    void addLeftOut(CampusYear campus) {
        addEmpty(campus, "workbook.left-out");
    }

    private void addEmpty(CampusYear campus, String status) {
        rows.add(
                CellValue.text(campus.campus().name()),
                CellValue.text(campus.campus().code()),
                CellValue.text(messages.of(campus.campus().level())),
                names(campus.in(Role.PRINCIPAL).stream().map(Party::name)),
                names(campus.in(Role.COACH).stream().map(Party::name)),
                names(campus.in(Role.CHAMPION).stream().map(Party::name)),
                days(campus.parties().stream().map(Party::days)),
                CellValue.text(campus.year().label()),
                CellValue.text(messages.get(status)),
                CellValue.EMPTY,
                CellValue.EMPTY,
                CellValue.EMPTY,
                CellValue.EMPTY,
                CellValue.EMPTY,
                CellValue.EMPTY,
                CellValue.EMPTY,
                CellValue.EMPTY,
                CellValue.EMPTY,
                CellValue.EMPTY);
    }

    @Override
    public Sheet finish() {
        return rows.finish();
    }

    /** The days a week of all coaches together; nothing while nobody has said. */
    private static CellValue days(Stream<Optional<DaysAWeek>> promised) {
        return promised.flatMap(Optional::stream)
                .map(DaysAWeek::days)
                .reduce(BigDecimal::add)
                .<CellValue>map(sum -> new CellValue.Count(sum.doubleValue()))
                .orElse(CellValue.EMPTY);
    }

    private static CellValue names(Stream<String> names) {
        return CellValue.text(names.collect(Collectors.joining(", ")));
    }

    private Column column(String key, int width, Kind kind) {
        return new Column(messages.get(key), width, kind);
    }
}
