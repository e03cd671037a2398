package org.campusaccord.application.document;

import static org.campusaccord.document.Sheet.Kind.NUMBER;
import static org.campusaccord.document.Sheet.Kind.WORD;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.campusaccord.document.CellValue;
import org.campusaccord.document.Sheet;
import org.campusaccord.document.Sheet.Column;
import org.campusaccord.document.Summary;
import org.campusaccord.document.Summary.Chart;
import org.campusaccord.document.Summary.Figures;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.text.Messages;

/** Counts, agreement by agreement, what a district wants to know at a glance. */
final class DistrictSummary {
    /** So many months are shown without a gap; a date typed wrong does not stretch the chart. */
    private static final int LONGEST_SPAN = 18;

    private final Messages messages;
    private final LocalDate today;
    private final Map<AgreementStatus, Integer> statuses = new EnumMap<>(AgreementStatus.class);
    private final TreeMap<YearMonth, Integer> months = new TreeMap<>();
    private final SignatureFigures signatures;
    private final CommitmentFigures commitments;
    private EmptyRows empty = EmptyRows.NONE;

    DistrictSummary(Messages messages, LocalDate today) {
        this.messages = messages;
        this.today = today;
        this.signatures = new SignatureFigures(messages);
        this.commitments = new CommitmentFigures(messages, today);
    }

    void add(AgreementRecord agreement) {
        statuses.merge(agreement.status(), 1, Integer::sum);
        signatures.add(agreement);
        for (var item : agreement.content().items()) {
            for (var commitment : item.commitments()) {
                commitments.add(agreement.content(), commitment);
                commitment.due().ifPresent(due -> months.merge(YearMonth.from(due), 1, Integer::sum));
            }
        }
    }

    void add(EmptyRows others) {
        empty = others;
    }

    Summary finish(String title) {
        var figures = Stream.of(
                        Optional.of(new Figures(byStatus(), Optional.of(Chart.BARS))),
                        Optional.of(signatures.sheet()).map(sheet -> new Figures(sheet, Optional.empty())),
                        commitments.sheet().map(sheet -> new Figures(sheet, Optional.empty())),
                        byMonth().map(sheet -> new Figures(sheet, Optional.of(Chart.COLUMNS))))
                .flatMap(Optional::stream)
                .toList();
        return new Summary(
                messages.get("workbook.summary"), title, messages.get("workbook.as-of", messages.date(today)), figures);
    }

    private Sheet byStatus() {
        var rows = new ArrayList<List<CellValue>>();
        if (!empty.notBegun().isEmpty()) {
            rows.add(row(messages.get("workbook.not-begun"), empty.notBegun().size()));
        }
        if (!empty.leftOut().isEmpty()) {
            rows.add(row(messages.get("workbook.left-out"), empty.leftOut().size()));
        }
        for (var status : AgreementStatus.values()) {
            // The first three are the way of every agreement; the others are news only where there are some.
            int count = statuses.getOrDefault(status, 0);
            if (count > 0 || status.compareTo(AgreementStatus.SIGNED) <= 0) {
                rows.add(row(messages.of(status), count));
            }
        }
        return sheet("workbook.by-status", "workbook.status", "workbook.agreements", rows);
    }

    private Optional<Sheet> byMonth() {
        if (months.isEmpty()) {
            return Optional.empty();
        }
        var first = months.firstKey();
        if (first.until(months.lastKey(), ChronoUnit.MONTHS) < LONGEST_SPAN) {
            Stream.iterate(first, month -> month.isBefore(months.lastKey()), month -> month.plusMonths(1))
                    .forEach(month -> months.putIfAbsent(month, 0));
        }
        var words = DateTimeFormatter.ofPattern("MMM yyyy", messages.locale());
        var rows = months.entrySet().stream()
                .map(month -> row(words.format(month.getKey()), month.getValue()))
                .toList();
        return Optional.of(sheet("workbook.by-month", "workbook.month", "workbook.commitments", rows));
    }

    private Sheet sheet(String name, String what, String number, List<List<CellValue>> rows) {
        return new Sheet(
                messages.get(name),
                List.of(new Column(messages.get(what), 26, WORD), new Column(messages.get(number), 15, NUMBER)),
                rows);
    }

    private static List<CellValue> row(String name, int number) {
        return List.of(CellValue.text(name), CellValue.count(number));
    }
}
