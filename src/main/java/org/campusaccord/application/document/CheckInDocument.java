package org.campusaccord.application.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.campusaccord.document.Block;
import org.campusaccord.document.Block.Heading;
import org.campusaccord.document.Block.Notice;
import org.campusaccord.document.Block.Paragraph;
import org.campusaccord.document.Document;
import org.campusaccord.document.PageFoot;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.checkin.CheckIn;
import org.campusaccord.domain.checkin.OpenMatters;
import org.campusaccord.text.Messages;

/** Composes the summary of a check-in, short enough for one page: what is open first, then what was said. */
public final class CheckInDocument {
    private final Messages messages;
    private final PrintSettings settings;

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

    public Document compose(CheckInRecord summary) {
        var agreement = summary.agreement();
        var campusAndYear = messages.get(
                "document.foot", agreement.campus().name(), agreement.year().label());
        return new Document(
                messages.get("document.file-title", name(messages, summary.checkIn()), campusAndYear),
                campusAndYear,
                settings.district(),
                messages.locale().toLanguageTag(),
                settings.page(),
                new PageFoot(
                        messages.get("document.foot.copy", campusAndYear, messages.of(Audience.BINDER)),
                        messages.get("document.page", "{0}", "{1}")),
                blocks(summary, campusAndYear));
    }

    private List<Block> blocks(CheckInRecord summary, String campusAndYear) {
        var blocks = new ArrayList<Block>();
        var checkIn = summary.checkIn();
        blocks.add(new Heading(1, name(messages, checkIn), CheckInSections.TITLE));
        blocks.add(new Paragraph(Paragraph.Style.LEAD, lead(checkIn, campusAndYear)));
        blocks.add(new Paragraph(Paragraph.Style.QUIET, parties(summary)));
        blocks.add(open(OpenMatters.of(summary.agreement(), checkIn)));
        if (!checkIn.words().isBlank()) {
            blocks.add(new Notice(
                    Notice.Tone.CALM,
                    messages.get("checkin.document.words"),
                    String.join("\n", Labels.paragraphs(checkIn.words()))));
        }
        if (!checkIn.isEmpty()) {
            // One section with small ones in it: these take less room, and all of it is to fit on a page.
            var sections = new CheckInSections(messages, summary);
            blocks.add(new Heading(2, messages.get("checkin.document.items"), CheckInSections.ITEMS));
            blocks.addAll(sections.items());
            blocks.addAll(sections.commitments());
            blocks.addAll(sections.support());
            blocks.addAll(sections.ratings());
        }
        return blocks;
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

    private Notice open(OpenMatters matters) {
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
                String.join("; ", words));
    }
}
