package org.campusaccord.application.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campusaccord.document.Block;
import org.campusaccord.document.Block.Fact;
import org.campusaccord.document.Block.Heading;
import org.campusaccord.document.Block.Notice;
import org.campusaccord.document.Block.Paragraph;
import org.campusaccord.document.Document;
import org.campusaccord.document.PageFoot;
import org.campusaccord.domain.agreement.AgreementContent.Signatory;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.domain.signature.Decision;
import org.campusaccord.text.Messages;

/** Composes a year-end review as the document that is read, signed, printed and exported. */
public final class ReviewDocument {
    private final Messages messages;
    private final PrintSettings settings;
    private final ReviewSections sections;
    private final YearCharts charts;

    public ReviewDocument(Messages messages, PrintSettings settings) {
        this.messages = messages;
        this.settings = settings;
        this.sections = new ReviewSections(messages);
        this.charts = new YearCharts(messages);
    }

    /** The whole review: cover, the year in pictures, reflections, goals, clauses, signatures. */
    public Document compose(ReviewRecord review) {
        return document(review, blocks(review));
    }

    /** The review for a file that anybody can change: it tells who signed and when, and holds no signature. */
    public Document composeForEditing(ReviewRecord review) {
        var blocks = words(review, List.of());
        blocks.addAll(new SignatureSection(messages).told(review));
        return document(review, blocks);
    }

    private Document document(ReviewRecord review, List<Block> blocks) {
        var campusAndYear = campusAndYear(review);
        return new Document(
                messages.get("document.file-title", messages.get("yearend.title"), campusAndYear),
                campusAndYear,
                settings.district(),
                messages.locale().toLanguageTag(),
                settings.page(),
                new PageFoot(foot(review, campusAndYear), messages.get("document.page", "{0}", "{1}")),
                blocks);
    }

    private String foot(ReviewRecord review, String campusAndYear) {
        var foot = messages.get("document.foot", messages.get("yearend.title"), campusAndYear);
        return review.copy()
                .map(copy -> messages.get("document.foot.copy", foot, messages.of(copy.audience())))
                .orElse(foot);
    }

    private String campusAndYear(ReviewRecord review) {
        return messages.get(
                "document.foot",
                review.content().campus(),
                review.content().year().label());
    }

    /** The review's blocks, for a document of its own or a chapter of a binder. */
    List<Block> blocks(ReviewRecord review) {
        var blocks = words(review, List.of(notice(review)));
        blocks.addAll(new SignatureSection(messages).blocks(review));
        blocks.addAll(new CertificatePage(messages).blocks(review));
        return blocks;
    }

    /** @param standing how far it is, which words that anybody can change must not say of themselves */
    private List<Block> words(ReviewRecord review, List<Block> standing) {
        var content = review.content();
        var blocks = new ArrayList<Block>();
        blocks.addAll(cover(review, standing));
        blocks.add(new Heading(2, messages.get("yearend.pictures"), "pictures"));
        blocks.add(new Paragraph(Paragraph.Style.QUIET, messages.get("yearend.pictures.lead")));
        blocks.addAll(charts.decisions(content));
        blocks.addAll(charts.of(content.figures()));
        blocks.addAll(sections.goals(content));
        blocks.addAll(sections.commitments(content));
        blocks.addAll(sections.reflections(content));
        blocks.addAll(sections.clauses(content));
        blocks.addAll(sections.words(content));
        return blocks;
    }

    private List<Block> cover(ReviewRecord review, List<Block> standing) {
        var content = review.content();
        var blocks = new ArrayList<Block>();
        settings.logo().ifPresent(logo -> blocks.add(new Block.Logo(logo, Cover.owner(messages, settings))));
        blocks.add(new Heading(1, messages.get("yearend.title"), Anchors.COVER));
        blocks.add(new Paragraph(
                Paragraph.Style.LEAD,
                messages.get(
                        "document.cover.lead", content.campus(), content.year().label())));
        blocks.addAll(standing);
        excerpt(review).ifPresent(blocks::add);
        blocks.add(new Block.Facts(facts(review)));
        return blocks;
    }

    /** Whoever reads an excerpt must know that the parties signed more. */
    private Optional<Notice> excerpt(ReviewRecord review) {
        return review.copy()
                .filter(ReviewCopy::isExcerpt)
                .map(copy -> new Notice(
                        Notice.Tone.LOUD,
                        messages.get("document.excerpt.title", messages.of(copy.audience())),
                        messages.get(
                                "yearend.copy.excerpt", String.join("; ", new LeftOutWords(messages).names(copy)))));
    }

    private Notice notice(ReviewRecord review) {
        var signedOn = review.text().flatMap(text -> text.signedAt());
        if (signedOn.isPresent()) {
            return new Notice(
                    Notice.Tone.CALM,
                    messages.get("document.notice.signed.title"),
                    messages.get(
                            "yearend.notice.signed",
                            messages.date(signedOn.get().toLocalDate())));
        }
        if (review.decisions().stream().anyMatch(Decision.Decline.class::isInstance)) {
            return loud("document.notice.declined.title", "document.notice.declined.text");
        }
        if (!review.decisions().isEmpty()) {
            return loud("document.notice.partly.title", "document.notice.partly.text");
        }
        return review.text().isPresent()
                ? loud("document.notice.ready.title", "document.notice.ready.text")
                : loud("document.notice.draft.title", "document.notice.draft.text");
    }

    private Notice loud(String titleKey, String textKey) {
        return new Notice(Notice.Tone.LOUD, messages.get(titleKey), messages.get(textKey));
    }

    private List<Fact> facts(ReviewRecord review) {
        var content = review.content();
        var facts = new ArrayList<Fact>();
        for (var role : Role.values()) {
            var names = content.parties().stream()
                    .filter(party -> party.role() == role)
                    .map(Signatory::name)
                    .toList();
            if (!names.isEmpty()) {
                facts.add(new Fact(messages.of(role), String.join("\n", names)));
            }
        }
        add(facts, "document.code", Optional.of(content.campusCode()));
        add(facts, "document.district", Optional.of(settings.district()));
        add(facts, "document.copy", review.copy().map(copy -> messages.of(copy.audience())));
        add(facts, "yearend.held-on", content.heldOn().map(messages::date));
        add(facts, "yearend.reviewed", Optional.of(messages.get("yearend.reviewed.text", content.agreementRevision())));
        add(facts, "yearend.reviewed.hash", Optional.of(SigningWords.grouped(content.agreementSha256())));
        return facts;
    }

    private void add(List<Fact> facts, String key, Optional<String> value) {
        value.filter(words -> !words.isBlank()).ifPresent(words -> facts.add(new Fact(messages.get(key), words)));
    }
}
