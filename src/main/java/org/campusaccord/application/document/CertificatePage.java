package org.campusaccord.application.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campusaccord.document.Block;
import org.campusaccord.document.Block.Alignment;
import org.campusaccord.document.Block.Cell;
import org.campusaccord.document.Block.Column;
import org.campusaccord.document.Block.Fact;
import org.campusaccord.document.Block.Heading;
import org.campusaccord.document.Block.Paragraph;
import org.campusaccord.domain.signature.Decision;
import org.campusaccord.domain.signature.Mark;
import org.campusaccord.domain.signature.SignableText;
import org.campusaccord.text.Messages;

/** Who signed, how, when and what exactly, and in plain words what that proves. */
final class CertificatePage {
    private final Messages messages;
    private final SigningWords words;

    CertificatePage(Messages messages) {
        this.messages = messages;
        this.words = new SigningWords(messages);
    }

    List<Block> blocks(SignatureRecord agreement) {
        return agreement
                .signable()
                .filter(revision -> !revision.decisions().isEmpty()
                        || !revision.supersededDeclines().isEmpty())
                .map(revision -> page(agreement, revision))
                .orElse(List.of());
    }

    private List<Block> page(SignatureRecord agreement, SignableText revision) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.PageBreak());
        blocks.add(new Heading(2, messages.get("document.certificate"), Anchors.CERTIFICATE));
        blocks.add(new Paragraph(Paragraph.Style.NORMAL, closed(revision)));
        blocks.add(decisions(agreement, revision));
        blocks.addAll(otherTexts(revision));
        blocks.addAll(earlierDeclines(revision));
        blocks.add(new Heading(3, messages.get("document.fingerprint"), Anchors.CERTIFICATE + ".fingerprint"));
        blocks.add(new Paragraph(Paragraph.Style.CODE, SigningWords.grouped(revision.sha256())));
        blocks.add(new Paragraph(Paragraph.Style.QUIET, messages.get("document.fingerprint.meaning")));
        agreement
                .excerptFor()
                .ifPresent(reader -> blocks.add(new Paragraph(
                        Paragraph.Style.NORMAL, messages.get("document.excerpt.fingerprint", messages.of(reader)))));
        blocks.add(new Heading(3, messages.get("document.identity"), Anchors.CERTIFICATE + ".identity"));
        blocks.add(new Paragraph(Paragraph.Style.NORMAL, messages.get("document.identity.limits")));
        return blocks;
    }

    private String closed(SignableText text) {
        var at = text.signedAt().map(words::moment);
        return switch (text.kind()) {
            case AGREEMENT ->
                at.map(when -> messages.get("document.certificate.signed", text.number(), when))
                        .orElseGet(() -> messages.get("document.certificate.open", text.number()));
            case REVIEW ->
                at.map(when -> messages.get("yearend.certificate.signed", when))
                        .orElseGet(() -> messages.get("yearend.certificate.open"));
        };
    }

    /** Who declined and was asked again; that they have decided otherwise since does not undo that they did. */
    private List<Block> earlierDeclines(SignableText revision) {
        var declines = revision.supersededDeclines();
        var blocks = new ArrayList<Block>();
        if (!declines.isEmpty()) {
            blocks.add(new Heading(3, messages.get("document.earlier-declines"), Anchors.CERTIFICATE + ".declined"));
            blocks.add(new Paragraph(Paragraph.Style.QUIET, messages.get("document.earlier-declines.meaning")));
        }
        for (var decline : declines) {
            blocks.add(new Block.Facts(List.of(
                    fact("document.earlier-declines.who", decline.name()),
                    fact("document.role", messages.of(decline.role())),
                    fact("document.when", words.moment(decline.at())),
                    fact("document.host", words.host(decline)),
                    fact("document.earlier-declines.reason", decline.reason()))));
        }
        return blocks;
    }

    private Block.Table decisions(SignatureRecord agreement, SignableText revision) {
        return new Block.Table(
                Optional.empty(),
                List.of(
                        column("document.certificate.who", 2.4),
                        column("document.meaning", 2.8),
                        column("document.when", 3.2),
                        column("document.host", 2.2)),
                true,
                revision.decisions().stream()
                        .map(decision -> List.of(
                                new Cell(decision.name(), messages.of(decision.role())),
                                new Cell(words.meaning(decision), how(agreement, decision)),
                                Cell.of(words.moment(decision.at())),
                                Cell.of(words.host(decision))))
                        .toList());
    }

    private Column column(String key, double weight) {
        return new Column(messages.get(key), weight, Alignment.LEFT);
    }

    /** How it was signed, and what was agreed to about that or is kept of it; nothing of who declined. */
    private String how(SignatureRecord agreement, Decision decision) {
        if (!(decision instanceof Decision.Signature signature)) {
            return "";
        }
        var more = signature.mark() instanceof Mark.OnPaper
                ? messages.get("document.certificate.scan", words.scans(agreement, decision))
                : messages.get(signature.consented() ? "document.consent.given" : "document.consent.none");
        return messages.get("document.certificate.how", words.method(decision), more);
    }

    /** Everybody decides on the same text; should it ever be another one, the page must say so. */
    private List<Block> otherTexts(SignableText revision) {
        return revision.decisions().stream()
                .filter(decision -> !decision.contentSha256().equals(revision.sha256()))
                .<Block>map(decision -> new Block.Facts(List.of(
                        fact("document.certificate.who", decision.name()),
                        fact("document.fingerprint", SigningWords.grouped(decision.contentSha256())))))
                .toList();
    }

    private Fact fact(String key, String value) {
        return new Fact(messages.get(key), value.isBlank() ? messages.get("document.none") : value);
    }
}
