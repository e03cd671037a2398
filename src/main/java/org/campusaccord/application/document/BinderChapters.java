package org.campusaccord.application.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.campusaccord.application.document.BinderBook.Campus;
import org.campusaccord.application.document.BinderBook.More;
import org.campusaccord.application.document.BinderBook.Reader;
import org.campusaccord.document.Block;
import org.campusaccord.document.Block.Heading;
import org.campusaccord.document.Chapter;
import org.campusaccord.document.PageFoot;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.text.Messages;

/** Composes what a binder holds of one campus: a page for a divider, its agreement, and what became of it in the year. */
final class BinderChapters {
    /** Standard sets of dividers have five tabs from top to bottom; the sixth stands where the first did. */
    private static final int TABS = 5;

    private final Messages messages;
    private final PrintSettings settings;
    private final Audience audience;

    BinderChapters(Messages messages, PrintSettings settings, Audience audience) {
        this.messages = messages;
        this.settings = settings;
        this.audience = audience;
    }

    /** A chapter, and what it is called among those of its campus. */
    record Titled(String title, Chapter chapter) {}

    PageFoot foot(String text) {
        return new PageFoot(
                messages.get("document.foot.copy", text, messages.of(audience)), messages.get("binder.page", "{0}"));
    }

    /** @param place which campus of the binder it is, counted from 0 */
    Stream<Titled> of(SchoolYear year, int place, Campus campus, Reader agreements) {
        var foot = foot(messages.get("document.foot", campus.name(), year.label()));
        if (!campus.isSigned()) {
            return Stream.of(tab(foot, tabPage(year, place, campus, Optional.empty())));
        }
        var agreement = agreements.read(campus.agreement());
        return Stream.of(
                        Stream.of(
                                tab(foot, tabPage(year, place, campus, Optional.of(agreement))),
                                new Titled(
                                        messages.get("binder.agreement"),
                                        new Chapter(
                                                1,
                                                BinderAnchors.agreement(place),
                                                foot,
                                                new AgreementDocument(messages, settings).blocks(agreement)))),
                        Stream.of(campus)
                                .filter(each -> each.has(More.EARLIER_VERSIONS))
                                .flatMap(each -> earlier(place, foot, agreements.earlier(each.agreement()))),
                        Stream.of(campus)
                                .filter(each -> each.has(More.CHECK_INS))
                                .flatMap(each -> checkIns(place, foot, agreements.checkIns(each.agreement()))),
                        Stream.of(campus)
                                .filter(each -> each.has(More.REVIEW))
                                .map(each -> review(place, foot, agreements.review(each.agreement()))))
                .flatMap(chapters -> chapters);
    }

    private Titled tab(PageFoot foot, List<Block> blocks) {
        return new Titled(messages.get("binder.divider"), new Chapter(0, "", foot, blocks));
    }

    private Stream<Titled> earlier(int place, PageFoot foot, List<AgreementRecord> versions) {
        var document = new EarlierVersion(messages);
        return IntStream.range(0, versions.size())
                .mapToObj(number -> new Titled(
                        messages.get(
                                "binder.earlier.title",
                                versions.get(number).content().revision()),
                        new Chapter(
                                1, BinderAnchors.earlier(place, number), foot, document.blocks(versions.get(number)))));
    }

    private Stream<Titled> checkIns(int place, PageFoot foot, List<CheckInRecord> held) {
        var document = new CheckInDocument(messages, settings);
        return IntStream.range(0, held.size())
                .mapToObj(number -> new Titled(
                        messages.get(
                                "binder.check-in",
                                messages.date(held.get(number).checkIn().day())),
                        new Chapter(
                                1,
                                BinderAnchors.checkIn(place, number),
                                foot,
                                document.compose(held.get(number)).blocks())));
    }

    private Titled review(int place, PageFoot foot, ReviewRecord review) {
        return new Titled(
                messages.get("yearend.title"),
                new Chapter(
                        1, BinderAnchors.review(place), foot, new ReviewDocument(messages, settings).blocks(review)));
    }

    private List<Block> tabPage(SchoolYear year, int place, Campus campus, Optional<AgreementRecord> agreement) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.TabMark(campus.name(), place % TABS, TABS));
        blocks.add(new Block.TitlePage());
        blocks.add(new Heading(1, campus.name(), BinderAnchors.tab(place)));
        blocks.add(new Block.Paragraph(Block.Paragraph.Style.LEAD, messages.get("binder.lead.year", year.label())));
        agreement.ifPresentOrElse(
                found -> blocks.add(new Block.Facts(new Cover(messages, settings).parties(found))),
                () -> blocks.add(new Block.Notice(
                        Block.Notice.Tone.LOUD,
                        messages.get(campus.isLeftOut() ? "binder.left-out.title" : "binder.not-signed.title"),
                        messages.get(campus.isLeftOut() ? "binder.left-out.text" : "binder.not-signed.text"))));
        return blocks;
    }
}
