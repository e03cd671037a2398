package org.campusaccord.application.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.campusaccord.document.Block;
import org.campusaccord.document.Block.Fact;
import org.campusaccord.document.Block.Heading;
import org.campusaccord.document.Block.Paragraph;
import org.campusaccord.document.Block.SignatureField;
import org.campusaccord.document.Ink;
import org.campusaccord.document.SignatureMark;
import org.campusaccord.domain.agreement.AgreementContent;
import org.campusaccord.domain.agreement.AgreementContent.Signatory;
import org.campusaccord.domain.signature.Decision;
import org.campusaccord.domain.signature.Drawing;
import org.campusaccord.domain.signature.Mark;
import org.campusaccord.domain.signature.Revision;
import org.campusaccord.text.Messages;

/** A field for each party: signed, declined, or a line to sign on a printed copy. */
final class SignatureSection {
    private final Messages messages;
    private final SigningWords words;

    SignatureSection(Messages messages) {
        this.messages = messages;
        this.words = new SigningWords(messages);
    }

    List<Block> blocks(AgreementRecord agreement) {
        return blocks(agreement, this::mark);
    }

    /** Who signed, when and how, without the signatures themselves. */
    List<Block> told(AgreementRecord agreement) {
        return blocks(agreement, (_, decision) -> switch (decision) {
            case Decision.Decline _ -> new SignatureMark.Declined(messages.get("document.declined"));
            case Decision.Signature _ -> new SignatureMark.OnPaper(messages.get("document.signed-in-pdf"));
        });
    }

    private List<Block> blocks(AgreementRecord agreement, BiFunction<AgreementRecord, Decision, SignatureMark> mark) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.PageBreak());
        blocks.add(new Heading(2, messages.get("document.signatures"), Anchors.SIGNATURES));
        blocks.add(new Paragraph(Paragraph.Style.NORMAL, messages.get("document.signatures.lead")));
        agreement.revision().ifPresent(revision -> blocks.addAll(fingerprint(revision)));
        var open = new ArrayList<>(agreement.decisions());
        for (var party : agreement.content().signers()) {
            var decision = take(open, party);
            decision.ifPresentOrElse(
                    made -> blocks.addAll(field(made, mark.apply(agreement, made))), () -> blocks.add(blank(party)));
        }
        // Nobody who signed may be missing, even should a name have changed since.
        open.forEach(decision -> blocks.addAll(field(decision, mark.apply(agreement, decision))));
        blocks.addAll(notAsked(agreement.content()));
        return blocks;
    }

    /** Parties who signed before and whom this amendment does not touch. */
    private List<Block> notAsked(AgreementContent content) {
        var others = content.parties().stream()
                .filter(party -> !content.signers().contains(party))
                .map(Signatory::name)
                .toList();
        return others.isEmpty()
                ? List.of()
                : List.of(new Paragraph(
                        Paragraph.Style.QUIET,
                        messages.get("document.signatures.not-asked", String.join(", ", others))));
    }

    /** On paper too it must be plain which text a signature stands under. */
    private List<Block> fingerprint(Revision revision) {
        return List.of(
                new Paragraph(Paragraph.Style.QUIET, messages.get("document.signatures.fingerprint")),
                new Paragraph(Paragraph.Style.CODE, SigningWords.grouped(revision.sha256())));
    }

    /** The decision of a party, which no second party of the same name can claim again. */
    private static Optional<Decision> take(List<Decision> open, Signatory party) {
        var found = open.stream()
                .filter(decision -> decision.name().equals(party.name()) && decision.role() == party.role())
                .findFirst();
        found.ifPresent(open::remove);
        return found;
    }

    private SignatureField blank(Signatory party) {
        var mark = new SignatureMark.Blank(messages.get("document.signature.line"), messages.get("document.date.line"));
        return new SignatureField(party.name(), messages.of(party.role()), mark, List.of());
    }

    private List<Block> field(Decision decision, SignatureMark mark) {
        var details = new ArrayList<Fact>();
        details.add(new Fact(messages.get("document.meaning"), words.meaning(decision)));
        if (decision instanceof Decision.Signature) {
            details.add(new Fact(messages.get("document.method"), words.method(decision)));
        }
        details.add(new Fact(messages.get("document.when"), words.moment(decision.at())));
        var blocks = new ArrayList<Block>();
        blocks.add(new SignatureField(decision.name(), messages.of(decision.role()), mark, details));
        Labels.paragraphs(words.words(decision))
                .forEach(text -> blocks.add(new Paragraph(Paragraph.Style.QUOTE, text)));
        return blocks;
    }

    private SignatureMark mark(AgreementRecord agreement, Decision decision) {
        return switch (decision) {
            case Decision.Decline _ -> new SignatureMark.Declined(messages.get("document.declined"));
            case Decision.Signature signature ->
                switch (signature.mark()) {
                    case Mark.Drawn drawn ->
                        new SignatureMark.Drawn(
                                ink(drawn.drawing()), messages.get("document.drawn-by", signature.name()));
                    case Mark.Typed typed -> new SignatureMark.Typed(typed.text());
                    case Mark.OnPaper _ ->
                        new SignatureMark.OnPaper(messages.get(
                                agreement.scan(signature).isPresent()
                                        ? "document.on-paper.scanned"
                                        : "document.on-paper"));
                };
        };
    }

    private static Ink ink(Drawing drawing) {
        var strokes = drawing.strokes().stream()
                .map(stroke -> stroke.stream()
                        .map(point -> new Ink.Dot(point.x(), point.y()))
                        .toList())
                .toList();
        return new Ink(Drawing.WIDTH, Drawing.HEIGHT, strokes);
    }
}
