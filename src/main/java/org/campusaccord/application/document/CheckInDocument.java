package org.campusaccord.application.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campusaccord.document.Block;
import org.campusaccord.document.Block.Heading;
import org.campusaccord.document.Block.Notice;
import org.campusaccord.document.Block.PageBreak;
import org.campusaccord.document.Block.Paragraph;
import org.campusaccord.document.Document;
import org.campusaccord.document.PageFoot;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.checkin.CheckIn;
import org.campusaccord.domain.checkin.OpenMatters;
import org.campusaccord.text.Messages;

/**
 * Composes the summary of a check-in, for one page: what is open first, then what was said. Where people wrote more than
 * fits there, the page has the beginnings of their words, and the pages after it have them all.
 */
public final class CheckInDocument {
    /** What is left on the page, until it fits. */
    private static final List<Shortening> SHORTENINGS = List.of(
            new Shortening(240, CheckInDetail.ALL),
            new Shortening(120, CheckInDetail.ALL),
            new Shortening(240, CheckInDetail.WITHOUT_THE_GOOD),
            new Shortening(120, CheckInDetail.WITHOUT_THE_GOOD),
            new Shortening(60, CheckInDetail.WITHOUT_THE_GOOD),
            new Shortening(120, CheckInDetail.NAMES),
            new Shortening(60, CheckInDetail.NAMES),
            new Shortening(0, CheckInDetail.NAMES));

    private static final String EVERY_WORD = CheckInSections.TITLE + ".every-word";

    private final Messages messages;
    private final PrintSettings settings;

    /** @param longest how many characters of each text are left */
    private record Shortening(int longest, CheckInDetail detail) {}

    public CheckInDocument(Messages messages, PrintSettings settings) {
        this.messages = messages;
        this.settings = settings;
    }

    /** What the check-in is called: its label, or that it is one. */
    public static String name(Messages messages, CheckIn checkIn) {
        return checkIn.label().isBlank()
                ? messages.get("checkin.name")
                : messages.get("checkin.name.label", checkIn.label());
    }

    /** With what tells whether a document fits on a page. */
    public Document compose(CheckInRecord summary, Predicate<Document> fits) {
        var whole = compose(summary);
        if (fits.test(whole)) {
            return whole;
        }
        List<Block> blocks = new ArrayList<>();
        for (var shortening : SHORTENINGS) {
            blocks = page(
                    new CheckInShortening(shortening.longest(), shortening.detail()).of(summary), shortening.detail());
            if (fits.test(document(summary, blocks))) {
                break;
            }
        }
        blocks.add(new PageBreak());
        blocks.addAll(everyWord(summary));
        return document(summary, blocks);
    }

    /** With every word, on as many pages as that takes. */
    public Document compose(CheckInRecord summary) {
        return document(summary, blocks(summary, CheckInDetail.ALL));
    }

    /** The one page, which says that it is not all. */
    private List<Block> page(CheckInRecord shortened, CheckInDetail detail) {
        var blocks = blocks(shortened, detail);
        blocks.add(new Paragraph(Paragraph.Style.QUIET, messages.get("checkin.document.shortened")));
        return blocks;
    }

    private List<Block> everyWord(CheckInRecord summary) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(2, messages.get("checkin.document.every-word"), EVERY_WORD));
        closing(summary.checkIn()).ifPresent(blocks::add);
        blocks.addAll(sections(summary, EVERY_WORD, CheckInDetail.ALL));
        return blocks;
    }

    private Document document(CheckInRecord summary, List<Block> blocks) {
        var campusAndYear = campusAndYear(summary);
        return new Document(
                messages.get("document.file-title", name(messages, summary.checkIn()), campusAndYear),
                campusAndYear,
                settings.district(),
                messages.locale().toLanguageTag(),
                settings.page(),
                new PageFoot(
                        messages.get("document.foot.copy", campusAndYear, messages.of(Audience.BINDER)),
                        messages.get("document.page", "{0}", "{1}")),
                blocks);
    }

    private List<Block> blocks(CheckInRecord summary, CheckInDetail detail) {
        var blocks = new ArrayList<Block>();
        var checkIn = summary.checkIn();
        blocks.add(new Heading(1, name(messages, checkIn), CheckInSections.TITLE));
        blocks.add(new Paragraph(Paragraph.Style.LEAD, lead(checkIn, campusAndYear(summary))));
        blocks.add(new Paragraph(Paragraph.Style.QUIET, parties(summary)));
        blocks.add(open(OpenMatters.of(summary.agreement(), checkIn), detail));
        closing(checkIn).ifPresent(blocks::add);
        if (!checkIn.isEmpty()) {
            // One section with small ones in it: these take less room, and all of it is to fit on a page.
            blocks.add(new Heading(2, messages.get("checkin.document.items"), CheckInSections.TITLE + ".items"));
            blocks.addAll(sections(summary, CheckInSections.TITLE, detail));
        }
        return blocks;
    }

    private Optional<Block> closing(CheckIn checkIn) {
        return Optional.of(checkIn.words())
                .filter(words -> !words.isBlank())
                .map(words -> new Notice(
                        Notice.Tone.CALM,
                        messages.get("checkin.document.words"),
                        String.join("\n", Labels.paragraphs(words))));
    }

    private List<Block> sections(CheckInRecord summary, String anchor, CheckInDetail detail) {
        var sections = new CheckInSections(messages, summary, anchor, detail);
        return Stream.of(sections.items(), sections.commitments(), sections.support(), sections.ratings())
                .flatMap(List::stream)
                .toList();
    }

    private String campusAndYear(CheckInRecord summary) {
        var agreement = summary.agreement();
        return messages.get(
                "document.foot", agreement.campus().name(), agreement.year().label());
    }

    private String lead(CheckIn checkIn, String campusAndYear) {
        return checkIn.heldOn()
                .map(day -> messages.get("checkin.document.held", campusAndYear, messages.date(day)))
                .orElseGet(() ->
                        messages.get("checkin.document.not-held", campusAndYear, messages.date(checkIn.plannedOn())));
    }

    private String parties(CheckInRecord summary) {
        return summary.agreement().parties().stream()
                .map(party -> messages.get("checkin.party", party.name(), messages.of(party.role())))
                .collect(Collectors.joining(", "));
    }

    /** Where little room is they are only counted: each is named below as well. */
    private Notice open(OpenMatters matters, CheckInDetail detail) {
        if (matters.isEmpty()) {
            return new Notice(Notice.Tone.CALM, messages.get("checkin.document.nothing-open"), "");
        }
        var words = new ArrayList<String>();
        matters.items()
                .forEach(each -> words.add(messages.get(
                        "checkin.document.open",
                        messages.of(each.verdict()),
                        each.item().title())));
        matters.commitments()
                .forEach(each -> words.add(messages.get(
                        "checkin.document.open",
                        messages.get("checkin.document.stuck"),
                        Labels.excerpt(each.commitment().what()))));
        matters.support()
                .forEach(each -> words.add(messages.get(
                        "checkin.document.open",
                        messages.of(each.seen()),
                        Labels.excerpt(each.promise().words()))));
        return new Notice(
                Notice.Tone.LOUD,
                messages.get("checkin.document.open-matters", matters.size()),
                detail == CheckInDetail.NAMES ? "" : String.join("; ", words));
    }
}
