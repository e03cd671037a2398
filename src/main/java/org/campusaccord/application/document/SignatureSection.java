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
import org.campusaccord.domain.agreement.AgreementContent.Signatory;
import org.campusaccord.domain.signature.Decision;
import org.campusaccord.domain.signature.Drawing;
import org.campusaccord.domain.signature.Mark;
import org.campusaccord.domain.signature.SignableText;
import org.campusaccord.text.Messages;

/** A field for each party: signed, declined, or a line to sign on a printed copy. */
final class SignatureSection {
    private final Messages messages;
    private final SigningWords words;

    SignatureSection(Messages messages) {
        this.messages = messages;
        this.words = new SigningWords(messages);
    }

    List<Block> blocks(SignatureRecord agreement) {
        return blocks(agreement, this::mark);
    }

    /** Who signed, when and how, without the signatures themselves. */
    List<Block> told(SignatureRecord agreement) {
        return blocks(agreement, (_, decision) -> switch (decision) {
            case Decision.Decline _ -> new SignatureMark.Declined(messages.get("document.declined"));
            case Decision.Signature _ -> new SignatureMark.OnPaper(messages.get("document.signed-in-pdf"));
        });
    }

    private List<Block> blocks(SignatureRecord agreement, BiFunction<SignatureRecord, Decision, SignatureMark> mark) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.PageBreak());
        blocks.add(new Heading(2, messages.get("document.signatures"), Anchors.SIGNATURES));
        blocks.add(new Paragraph(Paragraph.Style.NORMAL, messages.get(lead(agreement))));
        agreement.signable().ifPresent(text -> blocks.addAll(fingerprint(text)));
        var open = new ArrayList<>(agreement.decisions());
        for (var party : agreement.signers()) {
            var decision = take(open, party);
            decision.ifPresentOrElse(
                    made -> blocks.addAll(field(made, mark.apply(agreement, made), role(party))),
                    () -> blocks.add(blank(party)));
        }
        // Nobody who signed may be missing, even should a name have changed since.
        open.forEach(decision ->
                blocks.addAll(field(decision, mark.apply(agreement, decision), messages.of(decision.role()))));
        blocks.addAll(notAsked(agreement));
        return blocks;
    }

    private static String lead(SignatureRecord agreement) {
        return switch (agreement.kind()) {
            case AGREEMENT -> "document.signatures.lead";
            case REVIEW -> "yearend.signatures.lead";
        };
    }

    /** Parties who signed before and whom this amendment does not touch. */
    private List<Block> notAsked(SignatureRecord content) {
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
    private List<Block> fingerprint(SignableText text) {
        return List.of(
                new Paragraph(Paragraph.Style.QUIET, messages.get("document.signatures.fingerprint")),
                new Paragraph(Paragraph.Style.CODE, SigningWords.grouped(text.sha256())));
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
        return new SignatureField(party.name(), role(party), mark, List.of());
    }

    /** What a coach is promised stands where it is signed. */
    private String role(Signatory party) {
        return PromisedDays.after(messages.of(party.role()), party.days(), messages);
    }

    private List<Block> field(Decision decision, SignatureMark mark, String role) {
        var details = new ArrayList<Fact>();
        details.add(new Fact(messages.get("document.meaning"), words.meaning(decision)));
        if (decision instanceof Decision.Signature) {
            details.add(new Fact(messages.get("document.method"), words.method(decision)));
        }
        details.add(new Fact(messages.get("document.when"), words.moment(decision.at())));
        var blocks = new ArrayList<Block>();
        blocks.add(new SignatureField(decision.name(), role, mark, details));
        Labels.paragraphs(words.words(decision))
                .forEach(text -> blocks.add(new Paragraph(Paragraph.Style.QUOTE, text)));
        return blocks;
    }

    private SignatureMark mark(SignatureRecord agreement, Decision decision) {
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
                                agreement.scans(signature).isEmpty()
                                        ? "document.on-paper"
                                        : "document.on-paper.scanned"));
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
