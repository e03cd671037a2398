package org.campusaccord.application.document;

import java.util.ArrayList;
import org.campusaccord.document.Block;
import org.campusaccord.document.Block.Notice;
import org.campusaccord.document.Document;
import org.campusaccord.text.Messages;

/**
 * A document in a form that anybody can change, which says so before all else, since it proves nothing.
 *
 * @param mark at the head of every page
 */
public record EditableCopy(Document document, String mark) {

    /** The document with the notice on top. */
    public static EditableCopy of(Document document, Messages messages) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Notice(
                Notice.Tone.LOUD,
                messages.get("document.unsigned-copy.title"),
                messages.get("document.unsigned-copy.text")));
        blocks.addAll(document.blocks());
        return new EditableCopy(document.with(blocks), messages.get("document.unsigned-copy.mark"));
    }
}
