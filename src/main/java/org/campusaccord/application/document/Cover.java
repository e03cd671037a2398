package org.campusaccord.application.document;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campusaccord.document.Block;
import org.campusaccord.document.Block.Fact;
import org.campusaccord.document.Block.Heading;
import org.campusaccord.document.Block.Notice;
import org.campusaccord.document.Block.Paragraph;
import org.campusaccord.domain.agreement.AgreementContent;
import org.campusaccord.domain.audience.ReaderCopy;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.domain.signature.Decision;
import org.campusaccord.domain.signature.Revision;
import org.campusaccord.text.Messages;

/** The opening of an agreement: what it is, whose, and how far it is. */
final class Cover {
    private final Messages messages;
    private final PrintSettings settings;

    Cover(Messages messages, PrintSettings settings) {
        this.messages = messages;
        this.settings = settings;
    }

    List<Block> blocks(AgreementRecord agreement) {
        return blocks(agreement, List.of(notice(agreement)));
    }

    /** Without the word on how far it is: that everybody signed is true of another file. */
    List<Block> blocksForEditing(AgreementRecord agreement) {
        return blocks(agreement, List.of());
    }

    private List<Block> blocks(AgreementRecord agreement, List<Block> standing) {
        var content = agreement.content();
        var blocks = new ArrayList<Block>();
        settings.logo().ifPresent(logo -> blocks.add(new Block.Logo(logo, owner(messages, settings))));
        blocks.add(new Heading(1, content.protocolTitle(), Anchors.COVER));
        blocks.add(new Paragraph(
                Paragraph.Style.LEAD,
                messages.get(
                        "document.cover.lead", content.campus(), content.year().label())));
        blocks.addAll(standing);
        excerpt(agreement).ifPresent(blocks::add);
        if (!content.parties().isEmpty()) {
            blocks.add(new Block.Facts(parties(agreement)));
            blocks.add(new Block.Rule());
        }
        blocks.add(new Block.Facts(facts(agreement)));
        return blocks;
    }

    /** Whose logo it is. */
    static String owner(Messages messages, PrintSettings settings) {
        return settings.district().isBlank() ? messages.get("document.logo") : settings.district();
    }

    private Notice notice(AgreementRecord agreement) {
        if (agreement.replacedBy().isPresent()) {
            return replaced(agreement, agreement.replacedBy().get());
        }
        if (agreement.isSigned()) {
            return new Notice(
                    Notice.Tone.CALM,
                    messages.get(
                            isSignedByAll(agreement.content())
                                    ? "document.notice.signed.title"
                                    : "document.notice.amended.title"),
                    messages.get(
                            "document.notice.signed.text",
                            agreement.content().revision(),
                            agreement.signedOn().map(messages::date).orElse("")));
        }
        if (agreement.decisions().stream().anyMatch(Decision.Decline.class::isInstance)) {
            return loud("document.notice.declined.title", "document.notice.declined.text");
        }
        if (!agreement.decisions().isEmpty()) {
            return loud("document.notice.partly.title", "document.notice.partly.text");
        }
        return agreement.revision().isPresent()
                ? loud("document.notice.ready.title", "document.notice.ready.text")
                : loud("document.notice.draft.title", "document.notice.draft.text");
    }

    private Notice replaced(AgreementRecord agreement, Revision inForce) {
        return new Notice(
                Notice.Tone.LOUD,
                messages.get("document.notice.replaced.title"),
                messages.get(
                        "document.notice.replaced.text",
                        agreement.content().revision(),
                        agreement.signedOn().map(messages::date).orElse(""),
                        inForce.number(),
                        inForce.signedAt()
                                .map(ZonedDateTime::toLocalDate)
                                .map(messages::date)
                                .orElse("")));
    }

    /** An amendment is signed by those whom it touches, who may be fewer. */
    private static boolean isSignedByAll(AgreementContent content) {
        return content.signers().size() == content.parties().size();
    }

    /** Whoever reads an excerpt must know that the parties agreed on more. */
    private Optional<Notice> excerpt(AgreementRecord agreement) {
        return agreement
                .copy()
                .filter(ReaderCopy::isExcerpt)
                .map(copy -> new Notice(
                        Notice.Tone.LOUD,
                        messages.get("document.excerpt.title", messages.of(copy.audience())),
                        messages.get("document.excerpt.text", new LeftOutWords(messages).list(copy))));
    }

    private Notice loud(String titleKey, String textKey) {
        return new Notice(Notice.Tone.LOUD, messages.get(titleKey), messages.get(textKey));
    }

    List<Fact> parties(AgreementRecord agreement) {
        var facts = new ArrayList<Fact>();
        for (var role : Role.values()) {
            var names = agreement.content().parties().stream()
                    .filter(party -> party.role() == role)
                    .map(party -> PromisedDays.after(party.name(), party.days(), messages))
                    .toList();
            if (!names.isEmpty()) {
                facts.add(new Fact(messages.of(role), String.join("\n", names)));
            }
        }
        return facts;
    }

    private List<Fact> facts(AgreementRecord agreement) {
        var content = agreement.content();
        var facts = new ArrayList<Fact>();
        add(facts, "document.code", content.campusCode());
        add(facts, "document.level", messages.of(content.level()));
        add(facts, "document.district", settings.district());
        add(
                facts,
                "document.meeting-date",
                content.meetingDate().map(messages::date).orElse(""));
        add(
                facts,
                "document.status",
                agreement
                        .replacedBy()
                        .map(inForce -> messages.get("document.status.replaced", inForce.number()))
                        .orElseGet(() -> messages.of(agreement.status())));
        add(facts, "document.revision", agreement.revision().isPresent() ? String.valueOf(content.revision()) : "");
        add(
                facts,
                "document.copy",
                agreement.copy().map(copy -> messages.of(copy.audience())).orElse(""));
        return facts;
    }

    private void add(List<Fact> facts, String key, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(messages.get(key), value));
        }
    }
}
