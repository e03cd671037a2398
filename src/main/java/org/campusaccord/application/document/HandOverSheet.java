package org.campusaccord.application.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.campusaccord.document.Block;
import org.campusaccord.document.Block.Alignment;
import org.campusaccord.document.Block.Cell;
import org.campusaccord.document.Block.Column;
import org.campusaccord.document.Block.Fact;
import org.campusaccord.document.Block.Heading;
import org.campusaccord.document.Block.Paragraph;
import org.campusaccord.document.Document;
import org.campusaccord.document.PageFoot;
import org.campusaccord.domain.agreement.AgreementContent.Signatory;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.text.Messages;

/** The sheet for a newcomer: who is who, what is open, what comes next, and then what was agreed. */
public final class HandOverSheet {
    private final Messages messages;
    private final PrintSettings settings;

    public HandOverSheet(Messages messages, PrintSettings settings) {
        this.messages = messages;
        this.settings = settings;
    }

    public Document compose(HandOver handOver) {
        var content = handOver.agreement();
        var campusAndYear =
                messages.get("document.foot", content.campus(), content.year().label());
        return new Document(
                messages.get("document.file-title", messages.get("document.hand-over"), campusAndYear),
                campusAndYear,
                settings.district(),
                messages.locale().toLanguageTag(),
                settings.page(),
                new PageFoot(
                        messages.get("document.foot.copy", campusAndYear, messages.get("review.copy.hand-over")),
                        messages.get("document.page", "{0}", "{1}")),
                blocks(handOver));
    }

    private List<Block> blocks(HandOver handOver) {
        var content = handOver.agreement();
        var blocks = new ArrayList<Block>();
        settings.logo().ifPresent(logo -> blocks.add(new Block.Logo(logo, Cover.owner(messages, settings))));
        blocks.add(new Heading(1, messages.get("document.hand-over"), Anchors.COVER));
        blocks.add(new Paragraph(
                Paragraph.Style.LEAD,
                messages.get(
                        "document.cover.lead", content.campus(), content.year().label())));
        blocks.add(new Paragraph(
                Paragraph.Style.NORMAL,
                messages.get(
                        "document.hand-over.lead",
                        handOver.newcomer().name(),
                        messages.of(handOver.newcomer().role()),
                        content.revision())));
        blocks.add(new Heading(2, messages.get("document.hand-over.people"), "people"));
        blocks.add(new Block.Facts(people(handOver)));
        blocks.addAll(open(handOver));
        blocks.addAll(next(handOver));
        blocks.add(new Block.PageBreak());
        blocks.addAll(agreed(handOver));
        return blocks;
    }

    private List<Fact> people(HandOver handOver) {
        var facts = new ArrayList<Fact>();
        handOver.people().forEach(party -> facts.add(new Fact(messages.of(party.role()), party.name())));
        if (!handOver.gone().isEmpty()) {
            facts.add(new Fact(
                    messages.get("document.hand-over.gone"),
                    handOver.gone().stream().map(this::name).collect(Collectors.joining("\n"))));
        }
        return facts;
    }

    private String name(Signatory party) {
        return messages.get("document.amendment.signer", party.name(), messages.of(party.role()));
    }

    private List<Block> open(HandOver handOver) {
        var heading = new Heading(2, messages.get("document.hand-over.open"), Anchors.COMMITMENTS);
        if (handOver.open().isEmpty()) {
            return List.of(heading, new Paragraph(Paragraph.Style.QUIET, messages.get("document.hand-over.open.none")));
        }
        var rows = handOver.open().stream()
                .map(each -> List.of(
                        Cell.of(each.commitment().what()),
                        Cell.of(each.commitment().owner()),
                        Cell.of(each.commitment().due().map(messages::date).orElse("")),
                        Cell.of(each.item())))
                .toList();
        return List.of(
                heading,
                new Block.Table(
                        Optional.empty(),
                        List.of(
                                column("document.commitment.what", 4),
                                column("document.commitment.owner", 2),
                                column("document.commitment.due", 1.6),
                                column("document.commitment.item", 2.1)),
                        false,
                        rows));
    }

    private List<Block> next(HandOver handOver) {
        var heading = new Heading(2, messages.get("document.hand-over.next"), "next");
        if (handOver.next().isEmpty()) {
            return List.of(heading, new Paragraph(Paragraph.Style.QUIET, messages.get("document.hand-over.next.none")));
        }
        var rows = handOver.next().stream()
                .map(date -> List.of(Cell.of(messages.date(date.day())), Cell.of(date.what())))
                .toList();
        return List.of(
                heading,
                new Block.Table(
                        Optional.empty(),
                        List.of(column("document.commitment.due", 1.6), column("document.hand-over.what", 6)),
                        true,
                        rows));
    }

    private List<Block> agreed(HandOver handOver) {
        var section = new ItemSection(messages);
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(2, messages.get("document.hand-over.agreed"), "agreed"));
        blocks.add(new Paragraph(Paragraph.Style.QUIET, messages.get("document.hand-over.agreed.lead")));
        var items = handOver.agreement().items();
        var record = AgreementRecord.draft(AgreementStatus.SIGNED, handOver.agreement());
        for (int i = 0; i < items.size(); i++) {
            blocks.addAll(section.blocks(i + 1, items.get(i), record));
        }
        return blocks;
    }

    private Column column(String key, double weight) {
        return new Column(messages.get(key), weight, Alignment.LEFT);
    }
}
