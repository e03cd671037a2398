package org.campusaccord.application.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.campusaccord.document.Block;
import org.campusaccord.document.Block.Alignment;
import org.campusaccord.document.Block.Cell;
import org.campusaccord.document.Block.Column;
import org.campusaccord.document.Block.Heading;
import org.campusaccord.document.Block.Paragraph;
import org.campusaccord.document.Block.Table;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.Commitment;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.checkin.CheckIn;
import org.campusaccord.domain.checkin.CheckInAgenda;
import org.campusaccord.domain.checkin.CommitmentProgress;
import org.campusaccord.domain.checkin.Promise;
import org.campusaccord.domain.checkin.Seen;
import org.campusaccord.domain.checkin.StandingMeetings;
import org.campusaccord.domain.checkin.ThreeCsAverage;
import org.campusaccord.domain.checkin.Verdict;
import org.campusaccord.text.Messages;

/** What was said in a check-in, as tables; what works without a word more is named in one line. */
final class CheckInSections {
    static final String TITLE = "check-in";
    static final String WORDS = "check-in.words";

    private final Messages messages;
    private final Agreement agreement;
    private final CheckIn checkIn;
    private final List<CheckIn> all;
    private final CheckInAgenda agenda;

    CheckInSections(Messages messages, CheckInRecord summary) {
        this.messages = messages;
        this.agreement = summary.agreement();
        this.checkIn = summary.checkIn();
        this.all = summary.all();
        this.agenda = CheckInAgenda.of(agreement);
    }

    List<Block> items() {
        var plain = new ArrayList<String>();
        var rows = new ArrayList<List<Cell>>();
        for (var item : agreement.protocol().items()) {
            var check = checkIn.item(item.key());
            if (check.verdict().filter(Verdict.WORKING::equals).isPresent()
                    && check.words().isBlank()) {
                plain.add(item.title());
            } else if (check.verdict().isPresent() || !check.words().isBlank()) {
                rows.add(List.of(
                        Cell.of(item.title()), cell(check.verdict().map(messages::of)), Cell.of(check.words())));
            }
        }
        return section(
                "checkin.document.items",
                "items",
                rows,
                plain,
                "checkin.document.working",
                () -> List.of(
                        column("checkin.document.item", 2.2),
                        column("checkin.document.verdict", 1.2),
                        column("checkin.document.said", 4)));
    }

    List<Block> commitments() {
        var rows = agreement.commitments().stream()
                .filter(each -> checkIn.commitment(each.id()).progress().isPresent()
                        || checkIn.commitment(each.id()).newDue().isPresent())
                .map(this::commitment)
                .toList();
        return section(
                "checkin.document.commitments",
                "commitments",
                rows,
                List.of(),
                "",
                () -> List.of(
                        column("checkin.document.what", 3.4),
                        column("checkin.document.who", 1.7),
                        column("checkin.document.progress", 2.4),
                        column("checkin.document.due", 1.3)));
    }

    private List<Cell> commitment(Commitment commitment) {
        var check = checkIn.commitment(commitment.id());
        var owner = commitment.owner().flatMap(agreement::party).map(Party::name);
        var progress = CommitmentProgress.of(commitment, all);
        var due = check.newDue().or(progress::due);
        return List.of(
                Cell.of(commitment.what()),
                cell(owner),
                new Cell(
                        check.progress().map(messages::of).orElseGet(() -> messages.get("document.none")),
                        check.words()),
                cell(due.map(messages::date)));
    }

    List<Block> milestones() {
        var rows = agenda.milestones().stream()
                .filter(each -> !checkIn.milestone(each).isEmpty())
                .map(each -> {
                    var check = checkIn.milestone(each);
                    var reached =
                            check.reached().map(yes -> messages.get(yes ? "checkin.reached" : "checkin.not-reached"));
                    return List.of(Cell.of(check.label()), cell(reached), Cell.of(check.words()));
                })
                .toList();
        return section(
                "checkin.document.milestones",
                "milestones",
                rows,
                List.of(),
                "",
                () -> List.of(
                        column("checkin.document.milestone", 2.2),
                        column("checkin.document.reached", 1.2),
                        column("checkin.document.said", 4)));
    }

    /** The support that was promised, and the standing meeting, which is support as well. */
    List<Block> support() {
        var plain = new ArrayList<String>();
        var rows = new ArrayList<List<Cell>>();
        for (var promise : agenda.promises()) {
            var check = checkIn.support(promise);
            if (check.seen().filter(Seen.SEEN::equals).isPresent()
                    && check.words().isBlank()) {
                plain.add(Labels.excerpt(promise.words()));
            } else if (check.seen().isPresent() || !check.words().isBlank()) {
                rows.add(List.of(promiseCell(promise), cell(check.seen().map(messages::of)), Cell.of(check.words())));
            }
        }
        var blocks = new ArrayList<>(section(
                "checkin.document.support",
                "support",
                rows,
                plain,
                "checkin.document.seen",
                () -> List.of(
                        column("checkin.document.promise", 2.6),
                        column("checkin.document.seen-or-not", 1.2),
                        column("checkin.document.said", 3.6))));
        if (!checkIn.meetings().equals(StandingMeetings.NONE)) {
            blocks.add(new Paragraph(
                    Paragraph.Style.NORMAL,
                    messages.get(
                            "checkin.document.meetings",
                            number(checkIn.meetings().kept()),
                            number(checkIn.meetings().missed()))));
        }
        return blocks;
    }

    private Cell promiseCell(Promise promise) {
        return Cell.of(
                promise.commitment() ? messages.get("checkin.promise.principal", promise.words()) : promise.words());
    }

    List<Block> ratings() {
        var rows = new ArrayList<List<Cell>>();
        for (var party : agreement.parties()) {
            var rating = checkIn.rating(party.person());
            if (!rating.isEmpty()) {
                rows.add(List.of(
                        new Cell(party.name(), messages.of(party.role())),
                        Cell.of(number(rating.clarity())),
                        Cell.of(number(rating.communication())),
                        Cell.of(number(rating.collaboration()))));
            }
        }
        if (rows.size() > 1) {
            var average = ThreeCsAverage.of(checkIn);
            rows.add(List.of(
                    Cell.of(messages.get("checkin.document.average")),
                    Cell.of(number(average.clarity())),
                    Cell.of(number(average.communication())),
                    Cell.of(number(average.collaboration()))));
        }
        return section(
                "checkin.document.three-cs",
                "three-cs",
                rows,
                List.of(),
                "",
                () -> List.of(
                        column("checkin.document.rated-by", 3),
                        new Column(messages.get("checkin.clarity"), 1.2, Alignment.RIGHT),
                        new Column(messages.get("checkin.communication"), 1.4, Alignment.RIGHT),
                        new Column(messages.get("checkin.collaboration"), 1.4, Alignment.RIGHT)));
    }

    private List<Block> section(
            String title,
            String anchor,
            List<List<Cell>> rows,
            List<String> plain,
            String plainKey,
            java.util.function.Supplier<List<Column>> columns) {
        if (rows.isEmpty() && plain.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(2, messages.get(title), TITLE + "." + anchor));
        if (!rows.isEmpty()) {
            blocks.add(new Table(Optional.empty(), columns.get(), true, rows));
        }
        if (!plain.isEmpty()) {
            blocks.add(new Paragraph(
                    Paragraph.Style.NORMAL,
                    messages.get(plainKey, plain.stream().collect(Collectors.joining("; ")))));
        }
        return blocks;
    }

    private Column column(String key, double weight) {
        return new Column(messages.get(key), weight, Alignment.LEFT);
    }

    private Cell cell(Optional<String> text) {
        return Cell.of(text.filter(words -> !words.isBlank()).orElseGet(() -> messages.get("document.none")));
    }

    private String number(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : messages.get("document.none");
    }

    private String number(OptionalDouble number) {
        return number.isPresent()
                ? String.format(messages.locale(), "%.1f", number.getAsDouble())
                : messages.get("document.none");
    }
}
