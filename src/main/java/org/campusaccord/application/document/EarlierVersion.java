package org.campusaccord.application.document;

import java.util.ArrayList;
import java.util.List;
import org.campusaccord.document.Block;
import org.campusaccord.document.Block.Heading;
import org.campusaccord.document.Block.Paragraph;
import org.campusaccord.text.Messages;

/**
 * Composes for a binder what proves a text that is no longer in force: what it changed, who signed it and how. Its other
 * words stand in the text that is in force, or beside what was changed in them.
 */
final class EarlierVersion {
    private final Messages messages;

    EarlierVersion(Messages messages) {
        this.messages = messages;
    }

    /** Of a text that all have signed. */
    List<Block> blocks(AgreementRecord version) {
        var blocks = new ArrayList<Block>();
        int number = version.content().revision();
        blocks.add(new Heading(1, messages.get("binder.earlier.title", number), Anchors.COVER));
        version.signedOn()
                .ifPresent(day -> blocks.add(
                        new Paragraph(Paragraph.Style.LEAD, messages.get("binder.earlier.lead", messages.date(day)))));
        blocks.add(new Paragraph(Paragraph.Style.NORMAL, messages.get("binder.earlier.where")));
        blocks.addAll(new AmendmentSection(messages).blocks(version));
        blocks.addAll(new SignatureSection(messages).blocks(version));
        blocks.addAll(new CertificatePage(messages).blocks(version));
        return blocks;
    }
}
