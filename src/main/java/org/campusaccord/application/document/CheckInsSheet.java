package org.campusaccord.application.document;

import static org.campusaccord.document.Sheet.Kind.DATE;
import static org.campusaccord.document.Sheet.Kind.NUMBER;
import static org.campusaccord.document.Sheet.Kind.TEXT;
import static org.campusaccord.document.Sheet.Kind.WORD;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import org.campusaccord.document.CellValue;
import org.campusaccord.document.Sheet;
import org.campusaccord.document.Sheet.Column;
import org.campusaccord.document.Sheet.Tone;
import org.campusaccord.document.Sheet.Toned;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.checkin.CheckIn;
import org.campusaccord.domain.checkin.CheckInState;
import org.campusaccord.domain.checkin.Progress;
import org.campusaccord.domain.checkin.ThreeCsAverage;
import org.campusaccord.domain.checkin.Verdict;
import org.campusaccord.text.Messages;

/** One row a check-in, in numbers: what was said in it stays on the campus. */
final class CheckInsSheet implements AgreementSheet {
    private final Messages messages;
    private final LocalDate today;
    private final Function<AgreementId, List<CheckIn>> checkIns;
    private final SheetDraft rows;

    CheckInsSheet(Messages messages, LocalDate today, Function<AgreementId, List<CheckIn>> checkIns) {
        this.messages = messages;
        this.today = today;
        this.checkIns = checkIns;
        this.rows = new SheetDraft(
                messages.get("checkin.sheet"),
                List.of(
                        new Column(messages.get("workbook.campus"), 24, TEXT),
                        new Column(messages.get("workbook.year"), 11, WORD),
                        new Column(messages.get("checkin.sheet.label"), 20, TEXT),
                        new Column(messages.get("checkin.sheet.planned"), 12, DATE),
                        new Column(messages.get("checkin.sheet.held"), 12, DATE),
                        new Column(messages.get("checkin.sheet.state"), 13, WORD).toned(tones()),
                        number("checkin.sheet.working"),
                        number("checkin.sheet.adjust"),
                        number("checkin.sheet.not-working"),
                        number("checkin.sheet.done"),
                        number("checkin.sheet.on-the-way"),
                        number("checkin.sheet.stuck"),
                        number("checkin.sheet.dropped"),
                        number("checkin.sheet.kept"),
                        number("checkin.sheet.missed"),
                        number("checkin.sheet.clarity"),
                        number("checkin.sheet.communication"),
                        number("checkin.sheet.collaboration")));
    }

    private Column number(String key) {
        return new Column(messages.get(key), 12, NUMBER);
    }

    private List<Toned> tones() {
        return List.of(
                new Toned(messages.of(CheckInState.HELD), Tone.GOOD),
                new Toned(messages.of(CheckInState.OPEN), Tone.WAITING),
                new Toned(messages.of(CheckInState.PLANNED), Tone.QUIET),
                new Toned(messages.get("checkin.overdue"), Tone.WARNING));
    }

    @Override
    public void add(AgreementRecord agreement) {
        var content = agreement.content();
        var held = agreement
                .revision()
                .map(revision -> checkIns.apply(revision.agreement()))
                .orElse(List.of());
        for (var checkIn : held) {
            add(content.campus(), content.year().label(), checkIn);
        }
    }

    private void add(String campus, String year, CheckIn checkIn) {
        var average = ThreeCsAverage.of(checkIn);
        rows.add(
                CellValue.text(campus),
                CellValue.text(year),
                CellValue.text(checkIn.label()),
                CellValue.date(Optional.of(checkIn.plannedOn())),
                CellValue.date(checkIn.heldOn()),
                CellValue.text(
                        checkIn.isOverdue(today) ? messages.get("checkin.overdue") : messages.of(checkIn.state())),
                items(checkIn, Verdict.WORKING),
                items(checkIn, Verdict.ADJUST),
                items(checkIn, Verdict.NOT_WORKING),
                commitments(checkIn, Progress.DONE),
                commitments(checkIn, Progress.ON_THE_WAY),
                commitments(checkIn, Progress.STUCK),
                commitments(checkIn, Progress.DROPPED),
                count(checkIn.meetings().kept()),
                count(checkIn.meetings().missed()),
                average(average.clarity()),
                average(average.communication()),
                average(average.collaboration()));
    }

    private static CellValue items(CheckIn checkIn, Verdict verdict) {
        return held(
                checkIn,
                checkIn.items().values().stream()
                        .filter(check -> check.verdict().filter(verdict::equals).isPresent())
                        .count());
    }

    private static CellValue commitments(CheckIn checkIn, Progress progress) {
        return held(
                checkIn,
                checkIn.commitments().values().stream()
                        .filter(check ->
                                check.progress().filter(progress::equals).isPresent())
                        .count());
    }

    /** Nothing is no number as long as nobody has met. */
    private static CellValue held(CheckIn checkIn, long count) {
        return checkIn.isHeld() ? CellValue.count(count) : CellValue.EMPTY;
    }

    private static CellValue count(OptionalInt number) {
        return number.isPresent() ? CellValue.count(number.getAsInt()) : CellValue.EMPTY;
    }

    /** To one decimal. */
    private static CellValue average(OptionalDouble number) {
        return number.isPresent() ? new CellValue.Count(Math.round(number.getAsDouble() * 10) / 10.0) : CellValue.EMPTY;
    }

    @Override
    public Sheet finish() {
        return rows.finish();
    }
}
