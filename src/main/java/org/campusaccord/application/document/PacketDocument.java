package org.campusaccord.application.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.campusaccord.document.Block;
import org.campusaccord.document.Block.Fact;
import org.campusaccord.document.Block.Heading;
import org.campusaccord.document.Block.Paragraph;
import org.campusaccord.document.Document;
import org.campusaccord.document.PageFoot;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementContent;
import org.campusaccord.domain.agreement.AgreementContent.ItemContent;
import org.campusaccord.domain.agreement.ItemOutcome;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.domain.protocol.AgendaItem;
import org.campusaccord.text.Messages;

/** The agenda packet: what will be talked about, so that everybody has time to think before the meeting. */
public final class PacketDocument {
    private static final int LINES = 4;

    private final Messages messages;
    private final PrintSettings settings;

    public PacketDocument(Messages messages, PrintSettings settings) {
        this.messages = messages;
        this.settings = settings;
    }

    /**
     * The packet of an agreement that is to be talked about.
     *
     * @param lastYear what the campus agreed on the year before, if it did
     */
    public Document compose(Agreement agreement, Optional<AgreementContent> lastYear) {
        var foot = messages.get(
                "packet.foot", agreement.campus().name(), agreement.year().label());
        var blocks = new ArrayList<Block>();
        blocks.addAll(opening(agreement));
        blocks.addAll(agenda(agreement));
        var items = agreement.protocol().items();
        for (int i = 0; i < items.size(); i++) {
            blocks.addAll(item(i + 1, items.get(i), lastYear));
        }
        return new Document(
                messages.get("packet.file-title", agreement.protocol().title(), foot),
                foot,
                settings.district(),
                messages.locale().toLanguageTag(),
                settings.page(),
                new PageFoot(
                        messages.get("document.foot.copy", foot, messages.get("review.copy.packet")),
                        messages.get("document.page", "{0}", "{1}")),
                blocks);
    }

    private List<Block> opening(Agreement agreement) {
        var blocks = new ArrayList<Block>();
        settings.logo().ifPresent(logo -> blocks.add(new Block.Logo(logo, Cover.owner(messages, settings))));
        blocks.add(new Heading(1, messages.get("packet.title"), Anchors.COVER));
        blocks.add(new Paragraph(
                Paragraph.Style.LEAD,
                messages.get(
                        "packet.lead",
                        agreement.protocol().title(),
                        agreement.campus().name(),
                        agreement.year().label())));
        blocks.add(new Block.Facts(facts(agreement)));
        blocks.add(new Block.Notice(
                Block.Notice.Tone.CALM, messages.get("packet.how.title"), messages.get("packet.how.text")));
        return blocks;
    }

    private List<Fact> facts(Agreement agreement) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                messages.get("packet.date"),
                agreement.meetingDate().map(messages::date).orElseGet(() -> messages.get("packet.date.open"))));
        facts.add(new Fact(
                messages.get("packet.length"),
                messages.get("packet.minutes", agreement.protocol().minutes())));
        for (var role : Role.values()) {
            var names = agreement.parties().stream()
                    .filter(party -> party.role() == role)
                    .map(Party::name)
                    .toList();
            if (!names.isEmpty()) {
                facts.add(new Fact(messages.of(role), String.join("\n", names)));
            }
        }
        return facts;
    }

    private List<Block> agenda(Agreement agreement) {
        var items = agreement.protocol().items();
        var rows = IntStream.range(0, items.size())
                .mapToObj(i -> List.of(
                        Block.Cell.of(number(i + 1, items.get(i))),
                        Block.Cell.of(
                                messages.get("packet.minutes", items.get(i).minutes()))))
                .toList();
        var columns = List.of(
                new Block.Column(messages.get("packet.item"), 5, Block.Alignment.LEFT),
                new Block.Column(messages.get("packet.length"), 1.2, Block.Alignment.RIGHT));
        return List.of(
                new Heading(2, messages.get("packet.agenda"), Anchors.CONTENTS),
                new Block.Table(Optional.empty(), columns, true, rows));
    }

    private List<Block> item(int number, AgendaItem item, Optional<AgreementContent> lastYear) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(2, number(number, item), Anchors.item(item.key())));
        if (!item.purpose().isBlank()) {
            blocks.add(new Paragraph(Paragraph.Style.NORMAL, item.purpose()));
        }
        if (!item.questions().isEmpty()) {
            blocks.add(new Heading(3, messages.get("packet.questions"), Anchors.item(item.key()) + ".questions"));
            blocks.add(new Block.BulletList(item.questions()));
        }
        lastYear.flatMap(content -> settled(content, item)).ifPresent(settled -> {
            blocks.add(new Heading(3, messages.get("packet.last-year"), Anchors.item(item.key()) + ".last-year"));
            blocks.addAll(new ItemSection(messages).agreed(settled));
        });
        blocks.add(new Block.WritingSpace(messages.get("packet.thoughts"), LINES));
        return blocks;
    }

    private static Optional<ItemContent> settled(AgreementContent content, AgendaItem item) {
        return content.items().stream()
                .filter(old -> old.item().key().equals(item.key()))
                .filter(old -> old.state().outcome() != ItemOutcome.OPEN)
                .findFirst();
    }

    private String number(int number, AgendaItem item) {
        return messages.get("document.item", String.valueOf(number), item.title());
    }
}
