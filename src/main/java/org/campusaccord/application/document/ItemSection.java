package org.campusaccord.application.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.campusaccord.document.Block;
import org.campusaccord.document.Block.Heading;
import org.campusaccord.document.Block.Notice;
import org.campusaccord.document.Block.Paragraph;
import org.campusaccord.domain.agreement.AgreementContent.ItemContent;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.ItemOutcome;
import org.campusaccord.domain.agreement.ItemState;
import org.campusaccord.domain.audience.LeftOut;
import org.campusaccord.domain.protocol.Part;
import org.campusaccord.text.Messages;

/** One agenda item: what it is for, how it ended, what was agreed, who does what. */
public final class ItemSection {
    private static final int OUTCOME_ALONE = 1;

    private final Messages messages;
    private final PartBlocks parts;
    private final CommitmentTables commitments;
    private final LeftOutWords words;

    public ItemSection(Messages messages) {
        this.messages = messages;
        this.parts = new PartBlocks(messages);
        this.commitments = new CommitmentTables(messages);
        this.words = new LeftOutWords(messages);
    }

    List<Block> blocks(int number, ItemContent content, AgreementRecord agreement) {
        var item = content.item();
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(
                2, messages.get("document.item", String.valueOf(number), item.title()), Anchors.item(item.key())));
        if (!item.purpose().isBlank()) {
            blocks.add(new Paragraph(Paragraph.Style.QUIET, item.purpose()));
        }
        var agreed = agreed(content, part -> agreement.leftOut(item.key(), part.key()));
        if (isEmpty(content) && agreed.size() == OUTCOME_ALONE) {
            blocks.add(new Paragraph(Paragraph.Style.QUIET, messages.get("document.item.nothing")));
            return blocks;
        }
        blocks.addAll(agreed);
        return blocks;
    }

    /** What was said under one part. */
    public List<Block> answer(Part part, Answer answer) {
        return parts.blocks(part, answer);
    }

    /** How the item ended, what was agreed and who does what, without the item's own heading. */
    public List<Block> agreed(ItemContent content) {
        return agreed(content, _ -> List.of());
    }

    /** With a sentence in the place of what is left out of each part. */
    private List<Block> agreed(ItemContent content, Function<Part, List<LeftOut>> leftOut) {
        var item = content.item();
        var blocks = new ArrayList<Block>();
        blocks.add(outcome(content.state()));
        for (var part : item.parts()) {
            var answer = content.answer(part);
            var missing = leftOut.apply(part);
            if (answer.isEmpty() && missing.isEmpty()) {
                continue;
            }
            blocks.add(new Heading(3, part.title(), Anchors.part(item.key(), part.key())));
            if (!answer.isEmpty()) {
                blocks.addAll(parts.blocks(part, answer));
            }
            missing.forEach(left -> blocks.add(new Paragraph(Paragraph.Style.QUIET, words.inPlace(left))));
        }
        blocks.addAll(commitments.under(content));
        return blocks;
    }

    private Notice outcome(ItemState state) {
        var tone = state.outcome() == ItemOutcome.AGREED ? Notice.Tone.CALM : Notice.Tone.LOUD;
        return new Notice(tone, messages.of(state.outcome()), state.words());
    }

    private static boolean isEmpty(ItemContent content) {
        return content.state().outcome() == ItemOutcome.OPEN
                && content.commitments().isEmpty()
                && content.item().parts().stream()
                        .allMatch(part -> content.answer(part).isEmpty());
    }
}
