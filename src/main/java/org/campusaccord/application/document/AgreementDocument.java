package org.campusaccord.application.document;

import java.util.ArrayList;
import java.util.List;
import org.campusaccord.document.Block;
import org.campusaccord.document.Document;
import org.campusaccord.document.PageFoot;
import org.campusaccord.text.Messages;

/**
 * Composes an agreement as the document that is previewed, printed and exported. The one place that says in which order
 * its sections come.
 */
public final class AgreementDocument {
    private final Messages messages;
    private final PrintSettings settings;

    public AgreementDocument(Messages messages, PrintSettings settings) {
        this.messages = messages;
        this.settings = settings;
    }

    /** The whole agreement: cover, agenda items, commitments, signatures and, once somebody has decided, the certificate. */
    public Document compose(AgreementRecord agreement) {
        return document(agreement, blocks(agreement));
    }

    /**
     * The agreement for a file that anybody can change: it tells who signed and when, but holds no signature and no
     * certificate that could be put under other words.
     */
    public Document composeForEditing(AgreementRecord agreement) {
        var within = words(agreement);
        within.addAll(new SignatureSection(messages).told(agreement));
        return document(agreement, whole(new Cover(messages, settings).blocksForEditing(agreement), within));
    }

    private Document document(AgreementRecord agreement, List<Block> blocks) {
        var content = agreement.content();
        var campusAndYear =
                messages.get("document.foot", content.campus(), content.year().label());
        return new Document(
                messages.get("document.file-title", content.protocolTitle(), campusAndYear),
                campusAndYear,
                settings.district(),
                messages.locale().toLanguageTag(),
                settings.page(),
                new PageFoot(foot(agreement, campusAndYear), messages.get("document.page", "{0}", "{1}")),
                blocks);
    }

    /** The agreement's blocks, for a document of its own or a chapter of a binder. */
    List<Block> blocks(AgreementRecord agreement) {
        var within = words(agreement);
        within.addAll(new SignatureSection(messages).blocks(agreement));
        within.addAll(new CertificatePage(messages).blocks(agreement));
        return whole(new Cover(messages, settings).blocks(agreement), within);
    }

    /** What was agreed: what an amendment changed, the items, and the commitments of all of them once more. */
    private List<Block> words(AgreementRecord agreement) {
        var words = new ArrayList<>(new AmendmentSection(messages).blocks(agreement));
        words.addAll(items(agreement));
        words.addAll(new CommitmentTables(messages).page(agreement.content()));
        return words;
    }

    private List<Block> whole(List<Block> cover, List<Block> within) {
        var blocks = new ArrayList<>(cover);
        blocks.addAll(contents(within));
        blocks.add(new Block.PageBreak());
        blocks.addAll(within);
        return blocks;
    }

    /** What stands where, down to the agenda items. */
    private List<Block> contents(List<Block> within) {
        var entries = within.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .filter(heading -> heading.level() <= 2)
                .map(heading -> new Block.Contents.Entry(2, heading.text(), heading.anchor()))
                .toList();
        return List.of(
                new Block.Heading(2, messages.get("document.contents"), Anchors.CONTENTS), new Block.Contents(entries));
    }

    private String foot(AgreementRecord agreement, String campusAndYear) {
        var foot = agreement
                .copy()
                .map(copy -> messages.get("document.foot.copy", campusAndYear, messages.of(copy.audience())))
                .orElse(campusAndYear);
        // Pages come apart: each says that it is not signed, or not in force.
        if (agreement.replacedBy().isPresent()) {
            return messages.get("document.foot.replaced", agreement.content().revision(), foot);
        }
        if (agreement.isSigned()) {
            return foot;
        }
        return messages.get(agreement.revision().isPresent() ? "document.foot.unsigned" : "document.foot.draft", foot);
    }

    private List<Block> items(AgreementRecord agreement) {
        var section = new ItemSection(messages);
        var items = agreement.content().items();
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < items.size(); i++) {
            blocks.addAll(section.blocks(i + 1, items.get(i), agreement));
        }
        return blocks;
    }
}
