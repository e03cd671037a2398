package org.campusaccord.application.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.campusaccord.application.comparing.Comparing;
import org.campusaccord.application.comparing.Comparison;
import org.campusaccord.document.Block;
import org.campusaccord.document.Block.Fact;
import org.campusaccord.document.Block.Heading;
import org.campusaccord.document.Block.Paragraph;
import org.campusaccord.domain.agreement.AgreementContent;
import org.campusaccord.domain.agreement.AgreementContent.Amends;
import org.campusaccord.domain.agreement.AgreementContent.Signatory;
import org.campusaccord.domain.agreement.AmendmentKind;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.audience.LeavingOut;
import org.campusaccord.domain.audience.ReaderCopy;
import org.campusaccord.text.Messages;

/** What a revision changes of the one before: why, who asked, and the words side by side. */
final class AmendmentSection {
    private final Messages messages;

    AmendmentSection(Messages messages) {
        this.messages = messages;
    }

    List<Block> blocks(AgreementRecord agreement) {
        var blocks = new ArrayList<Block>();
        agreement.content().amends().ifPresent(amends -> {
            blocks.add(new Heading(2, messages.get(key(amends, "title"), amends.revision()), Anchors.CHANGES));
            blocks.add(new Paragraph(Paragraph.Style.NORMAL, messages.get(key(amends, "lead"), amends.revision())));
            blocks.add(new Block.Facts(facts(amends)));
            agreement.base().ifPresent(base -> blocks.addAll(changes(agreement, base)));
            blocks.add(new Block.PageBreak());
        });
        return blocks;
    }

    private static String key(Amends amends, String end) {
        return amends.kind() == AmendmentKind.AFFIRMATION ? "document.affirmation." + end : "document.amendment." + end;
    }

    private List<Fact> facts(Amends amends) {
        var facts = new ArrayList<Fact>();
        if (!amends.reason().isBlank()) {
            facts.add(fact("document.amendment.reason", amends.reason()));
        }
        if (!amends.askedBy().isBlank()) {
            facts.add(fact("document.amendment.asked-by", amends.askedBy()));
        }
        facts.add(fact(
                "document.amendment.signers",
                amends.signers().stream().map(this::name).collect(Collectors.joining("\n"))));
        facts.add(fact("document.amendment.base", SigningWords.grouped(amends.sha256())));
        return facts;
    }

    private String name(Signatory party) {
        return messages.get("document.amendment.signer", party.name(), messages.of(party.role()));
    }

    private Fact fact(String key, String value) {
        return new Fact(messages.get(key), value);
    }

    /** What a reader may not know of either text, they do not learn from the difference. */
    private List<Block> changes(AgreementRecord agreement, AgreementContent base) {
        var audience = agreement.copy().map(ReaderCopy::audience).orElse(Audience.BINDER);
        var earlier = LeavingOut.of(base, audience);
        var comparison = new Comparing(messages).compare(earlier.content(), agreement.content());
        var shown = comparison.sections().stream()
                .filter(section ->
                        earlier.leftOut(section.itemKey(), section.partKey()).isEmpty()
                                && agreement
                                        .leftOut(section.itemKey(), section.partKey())
                                        .isEmpty())
                .toList();
        var blocks = new ArrayList<Block>();
        if (!shown.isEmpty()) {
            blocks.add(new Paragraph(Paragraph.Style.QUIET, messages.get("comparing.legend")));
        }
        blocks.addAll(
                new ComparisonBlocks(messages).of(new Comparison(comparison.before(), comparison.after(), shown)));
        if (shown.size() < comparison.sections().size()) {
            blocks.add(new Paragraph(Paragraph.Style.QUIET, messages.get("comparing.left-out")));
        }
        return blocks;
    }
}
