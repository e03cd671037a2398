package org.campusaccord.application.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.campusaccord.document.Block;
import org.campusaccord.document.Block.Alignment;
import org.campusaccord.document.Block.Cell;
import org.campusaccord.document.Block.Column;
import org.campusaccord.document.Block.Fact;
import org.campusaccord.document.Block.Heading;
import org.campusaccord.document.Block.Table;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.Commitment;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.checkin.CheckIn;
import org.campusaccord.domain.checkin.CheckInAgenda;
import org.campusaccord.domain.checkin.CommitmentCheck;
import org.campusaccord.domain.checkin.CommitmentProgress;
import org.campusaccord.domain.checkin.Progress;
import org.campusaccord.domain.checkin.Promise;
import org.campusaccord.domain.checkin.Seen;
import org.campusaccord.domain.checkin.StandingMeetings;
import org.campusaccord.domain.checkin.ThreeCsAverage;
import org.campusaccord.domain.checkin.Verdict;
import org.campusaccord.text.Messages;

/** What was said in a check-in, in as few lines as will do: what goes well without a word more is only named. */
final class CheckInSections {
    static final String TITLE = "check-in";

    /** What goes well and needs no row of its own. */
    private static final Set<Enum<?>> GOOD = Set.of(Progress.DONE, Progress.ON_THE_WAY, Seen.SEEN);

    private final Messages messages;
    private final Agreement agreement;
    private final CheckIn checkIn;
    private final List<CheckIn> all;
    private final CheckInAgenda agenda;
    private final String anchor;
    private final CheckInDetail detail;

    /**
     * The sections of a summary.
     *
     * @param anchor with which the anchors of its headings begin
     */
    CheckInSections(Messages messages, CheckInRecord summary, String anchor, CheckInDetail detail) {
        this.messages = messages;
        this.agreement = summary.agreement();
        this.checkIn = summary.checkIn();
        this.all = summary.all();
        this.agenda = CheckInAgenda.of(agreement);
        this.anchor = anchor;
        this.detail = detail;
    }

    List<Block> items() {
        var named = new EnumMap<Verdict, List<String>>(Verdict.class);
        var facts = new ArrayList<Fact>();
        for (var item : agreement.protocol().items()) {
            var check = checkIn.item(item.key());
            if (check.verdict().isPresent() && check.words().isBlank()) {
                name(named, check.verdict().get(), item.title());
            } else {
                add(facts, item.title(), check.verdict().map(messages::of), check.words());
            }
        }
        addNamed(facts, named);
        return facts.isEmpty() ? List.of() : List.of(new Block.Facts(facts));
    }

    /** A row for what needs one; what is done or on its way without a word more is only named. */
    List<Block> commitments() {
        var named = new EnumMap<Progress, List<String>>(Progress.class);
        var rows = new ArrayList<List<Cell>>();
        for (var commitment : agreement.commitments()) {
            var check = checkIn.commitment(commitment.id());
            var plain = check.progress()
                    .filter(_ -> check.words().isBlank() && check.newDue().isEmpty())
                    .filter(progress -> detail == CheckInDetail.NAMES || GOOD.contains(progress));
            if (plain.isPresent()) {
                name(named, plain.get(), Labels.excerpt(commitment.what()));
            } else if (!check.equals(CommitmentCheck.NONE)) {
                rows.add(row(commitment, check));
            }
        }
        var facts = new ArrayList<Fact>();
        addNamed(facts, named);
        if (rows.isEmpty()) {
            return section("checkin.document.commitments", "commitments", facts);
        }
        var blocks = new ArrayList<Block>();
        blocks.add(heading("checkin.document.commitments", "commitments"));
        blocks.add(table(rows));
        if (!facts.isEmpty()) {
            blocks.add(new Block.Facts(facts));
        }
        return blocks;
    }

    private Table table(List<List<Cell>> rows) {
        return new Table(
                Optional.empty(),
                List.of(
                        column("checkin.document.what", 3.4),
                        column("checkin.document.who", 1.7),
                        column("checkin.document.progress", 2.6),
                        column("checkin.document.due", 1.3)),
                true,
                rows);
    }

    private List<Cell> row(Commitment commitment, CommitmentCheck check) {
        var owner = commitment.owner().flatMap(agreement::party).map(Party::name);
        var due = check.newDue().or(CommitmentProgress.of(commitment, all)::due);
        return List.of(
                Cell.of(commitment.what()),
                Cell.of(owner.orElseGet(this::none)),
                Cell.of(said(check.progress().map(messages::of), check.words())),
                Cell.of(due.map(messages::date).orElseGet(this::none)));
    }

    /** The milestones, the support that was promised, and the standing meeting. */
    List<Block> support() {
        var facts = milestones();
        var named = new EnumMap<Seen, List<String>>(Seen.class);
        for (var promise : agenda.promises()) {
            var check = checkIn.support(promise);
            if (check.seen().isPresent() && check.words().isBlank()) {
                name(named, check.seen().get(), words(promise));
            } else {
                add(facts, words(promise), check.seen().map(messages::of), check.words());
            }
        }
        addNamed(facts, named);
        if (!checkIn.meetings().equals(StandingMeetings.NONE)) {
            facts.add(new Fact(
                    messages.get("checkin.meetings"),
                    messages.get(
                            "checkin.document.meetings",
                            number(checkIn.meetings().kept()),
                            number(checkIn.meetings().missed()))));
        }
        return section("checkin.document.support", "support", facts);
    }

    private List<Fact> milestones() {
        var facts = new ArrayList<Fact>();
        var reached = new ArrayList<String>();
        var missed = new ArrayList<String>();
        for (var each : agenda.milestones()) {
            var check = checkIn.milestone(each);
            if (check.reached().isPresent() && check.words().isBlank()) {
                (check.reached().get() ? reached : missed).add(check.label());
            } else {
                add(facts, check.label(), check.reached().map(this::reached), check.words());
            }
        }
        addNamed(facts, reached(true), reached);
        addNamed(facts, reached(false), missed);
        return facts;
    }

    private String reached(boolean reached) {
        return messages.get(reached ? "checkin.reached" : "checkin.not-reached");
    }

    private static String words(Promise promise) {
        return Labels.excerpt(promise.words());
    }

    List<Block> ratings() {
        var facts = new ArrayList<Fact>();
        for (var party : agreement.parties()) {
            var rating = checkIn.rating(party.person());
            if (!rating.isEmpty()) {
                facts.add(rated(
                        party.name(),
                        number(rating.clarity()),
                        number(rating.communication()),
                        number(rating.collaboration())));
            }
        }
        if (facts.size() > 1) {
            var average = ThreeCsAverage.of(checkIn);
            if (detail != CheckInDetail.ALL) {
                facts.clear();
            }
            facts.add(rated(
                    messages.get("checkin.document.average"),
                    number(average.clarity()),
                    number(average.communication()),
                    number(average.collaboration())));
        }
        return section("checkin.document.three-cs", "three-cs", facts);
    }

    private Fact rated(String by, String clarity, String communication, String collaboration) {
        return new Fact(by, messages.get("checkin.document.rating", clarity, communication, collaboration));
    }

    private void add(List<Fact> facts, String label, Optional<String> choice, String words) {
        if (choice.isPresent() || !words.isBlank()) {
            facts.add(new Fact(label, said(choice, words)));
        }
    }

    private static <E extends Enum<E>> void name(EnumMap<E, List<String>> named, E which, String name) {
        named.computeIfAbsent(which, _ -> new ArrayList<>()).add(name);
    }

    private <E extends Enum<E>> void addNamed(List<Fact> facts, EnumMap<E, List<String>> named) {
        named.forEach((which, names) -> addNamed(
                facts,
                messages.of(which),
                detail != CheckInDetail.ALL && GOOD.contains(which) ? List.of(String.valueOf(names.size())) : names));
    }

    private static void addNamed(List<Fact> facts, String label, List<String> names) {
        if (!names.isEmpty()) {
            facts.add(new Fact(label, String.join("; ", names)));
        }
    }

    /** A choice with the words that go with it, or either alone. */
    private String said(Optional<String> choice, String words) {
        if (words.isBlank()) {
            return choice.orElseGet(this::none);
        }
        return choice.map(chosen -> messages.get("checkin.document.said", chosen, words))
                .orElse(words);
    }

    private List<Block> section(String title, String itsAnchor, List<Fact> facts) {
        return facts.isEmpty() ? List.of() : List.of(heading(title, itsAnchor), new Block.Facts(facts));
    }

    private Heading heading(String title, String itsAnchor) {
        return new Heading(3, messages.get(title), anchor + "." + itsAnchor);
    }

    private Column column(String key, double weight) {
        return new Column(messages.get(key), weight, Alignment.LEFT);
    }

    private String none() {
        return messages.get("document.none");
    }

    private String number(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : none();
    }

    private String number(OptionalDouble number) {
        return number.isPresent() ? String.format(messages.locale(), "%.1f", number.getAsDouble()) : none();
    }
}
