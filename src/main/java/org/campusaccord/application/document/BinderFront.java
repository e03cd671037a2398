package org.campusaccord.application.document;

import java.util.ArrayList;
import java.util.List;
import org.campusaccord.application.document.BinderBook.Campus;
import org.campusaccord.application.document.BinderBook.More;
import org.campusaccord.document.Block;
import org.campusaccord.document.Block.Heading;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.text.Messages;

/** Composes what comes first in a binder: its cover, what stands where, and a label for its spine. */
final class BinderFront {
    private final Messages messages;
    private final PrintSettings settings;
    private final Audience audience;

    BinderFront(Messages messages, PrintSettings settings, Audience audience) {
        this.messages = messages;
        this.settings = settings;
        this.audience = audience;
    }

    /** @param subject whose binder it is; may be blank */
    List<Block> blocks(SchoolYear year, List<Campus> campuses, String subject) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.TitlePage());
        settings.logo().ifPresent(logo -> blocks.add(new Block.Logo(logo, Cover.owner(messages, settings))));
        blocks.add(new Heading(1, messages.get("binder.title"), BinderAnchors.FRONT));
        var lead = subject.isBlank()
                ? messages.get("binder.lead.year", year.label())
                : messages.get("document.cover.lead", subject, year.label());
        blocks.add(new Block.Paragraph(Block.Paragraph.Style.LEAD, lead));
        blocks.add(new Block.Facts(counts(campuses)));
        blocks.add(new Block.PageBreak());
        blocks.add(new Heading(2, messages.get("binder.contents"), BinderAnchors.FRONT + "-contents"));
        blocks.add(contents(campuses));
        blocks.add(new Block.PageBreak());
        blocks.add(new Heading(2, messages.get("binder.spine"), BinderAnchors.FRONT + "-spine"));
        blocks.add(new Block.Paragraph(Block.Paragraph.Style.QUIET, messages.get("binder.spine.how")));
        blocks.add(new Block.SpineLabel(
                subject.isBlank() ? messages.get("binder.title") : subject,
                messages.get("binder.spine.detail", year.label())));
        return blocks;
    }

    private List<Block.Fact> counts(List<Campus> campuses) {
        long signed = campuses.stream().filter(Campus::isSigned).count();
        long leftOut = campuses.stream().filter(Campus::isLeftOut).count();
        var facts = new ArrayList<Block.Fact>();
        facts.add(new Block.Fact(messages.get("document.copy"), messages.of(audience)));
        facts.add(new Block.Fact(messages.get("binder.campuses"), String.valueOf(campuses.size())));
        facts.add(new Block.Fact(messages.get("binder.signed"), String.valueOf(signed)));
        facts.add(new Block.Fact(messages.get("binder.unsigned"), String.valueOf(campuses.size() - signed - leftOut)));
        if (leftOut > 0) {
            facts.add(new Block.Fact(messages.get("binder.left-out"), String.valueOf(leftOut)));
        }
        return facts;
    }

    private Block.Contents contents(List<Campus> campuses) {
        var entries = new ArrayList<Block.Contents.Entry>();
        for (int place = 0; place < campuses.size(); place++) {
            var campus = campuses.get(place);
            entries.add(new Block.Contents.Entry(1, campus.name(), BinderAnchors.tab(place)));
            if (campus.isSigned()) {
                entries.add(entry("binder.agreement", BinderAnchors.agreement(place) + Anchors.COVER));
            }
            if (campus.has(More.EARLIER_VERSIONS)) {
                entries.add(entry("binder.earlier", BinderAnchors.earlier(place, 0) + Anchors.COVER));
            }
            if (campus.has(More.CHECK_INS)) {
                entries.add(entry("binder.check-ins", BinderAnchors.checkIn(place, 0) + CheckInSections.TITLE));
            }
            if (campus.has(More.REVIEW)) {
                entries.add(entry("yearend.title", BinderAnchors.review(place) + Anchors.COVER));
            }
        }
        return new Block.Contents(entries);
    }

    private Block.Contents.Entry entry(String key, String anchor) {
        return new Block.Contents.Entry(2, messages.get(key), anchor);
    }
}
