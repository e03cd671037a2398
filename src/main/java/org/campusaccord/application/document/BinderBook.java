package org.campusaccord.application.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.campusaccord.document.Block;
import org.campusaccord.document.Block.Heading;
import org.campusaccord.document.Book;
import org.campusaccord.document.Chapter;
import org.campusaccord.document.PageFoot;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.text.Messages;

/**
 * Composes what stands in a binder: its cover, a label for its spine, what stands where, and for each campus a page for a
 * divider, its agreement, and what became of it in the year.
 */
public final class BinderBook {
    /** Standard sets of dividers have five tabs from top to bottom; the sixth stands where the first did. */
    private static final int TABS = 5;

    private static final String FRONT = "binder";

    private final Messages messages;
    private final PrintSettings settings;
    private final Audience audience;

    /** @param audience whose copy of each agreement its reader gives */
    public BinderBook(Messages messages, PrintSettings settings, Audience audience) {
        this.messages = messages;
        this.settings = settings;
        this.audience = audience;
    }

    /** What the binder holds of a campus. */
    public enum Holding {
        /** Its page for a divider, which says that the agreement is not signed yet. */
        UNSIGNED,
        SIGNED,
        /** Its page for a divider, which says that the agreement is left out, since its text was altered. */
        LEFT_OUT
    }

    /** What there may be of a campus beside the agreement that is in force, in this order. */
    public enum More {
        /** The texts that were signed before it. */
        EARLIER_VERSIONS,
        CHECK_INS,
        /** The year-end review that all have signed. */
        REVIEW
    }

    /**
     * A campus in the binder.
     *
     * @param more nothing unless it is signed
     */
    public record Campus(AgreementId agreement, String name, Holding holding, Set<More> more) {
        public Campus {
            more = Set.copyOf(more);
        }

        /** A campus with nothing beside its agreement. */
        public Campus(AgreementId agreement, String name, boolean isSigned) {
            this(agreement, name, isSigned ? Holding.SIGNED : Holding.UNSIGNED, Set.of());
        }

        /** Whether its agreement goes into the binder. */
        public boolean isSigned() {
            return holding == Holding.SIGNED;
        }

        boolean isLeftOut() {
            return holding == Holding.LEFT_OUT;
        }

        boolean has(More what) {
            return isSigned() && more.contains(what);
        }
    }

    /** Reads an agreement when its chapter is reached. */
    @FunctionalInterface
    public interface Reader {
        AgreementRecord read(AgreementId agreement);

        /** The texts that all signed before the one in force, oldest first; asked for where there are some. */
        default List<AgreementRecord> earlier(AgreementId agreement) {
            throw new UnsupportedOperationException();
        }

        /** The check-ins that were held, by day; asked for where there are some. */
        default List<CheckInRecord> checkIns(AgreementId agreement) {
            throw new UnsupportedOperationException();
        }

        /** The review, asked for where there is one. */
        default ReviewRecord review(AgreementId agreement) {
            throw new UnsupportedOperationException();
        }
    }

    /**
     * A binder of one campus or of many, in the order given.
     *
     * @param campuses at least one
     */
    public Book compose(SchoolYear year, List<Campus> campuses, Reader agreements) {
        var subject = campuses.size() == 1 ? campuses.getFirst().name() : settings.district();
        var subtitle = subject.isBlank() ? year.label() : messages.get("document.foot", subject, year.label());
        var front = new Chapter(0, "", foot(subtitle), front(year, campuses, subject));
        return new Book(
                messages.get("document.file-title", messages.get("binder.title"), subtitle),
                subtitle,
                settings.district(),
                messages.locale().toLanguageTag(),
                settings.page(),
                () -> Stream.concat(
                                Stream.of(front),
                                IntStream.range(0, campuses.size())
                                        .boxed()
                                        .flatMap(place -> chapters(year, place, campuses.get(place), agreements)))
                        .iterator());
    }

    private PageFoot foot(String text) {
        return new PageFoot(
                messages.get("document.foot.copy", text, messages.of(audience)), messages.get("binder.page", "{0}"));
    }

    private List<Block> front(SchoolYear year, List<Campus> campuses, String subject) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.TitlePage());
        settings.logo().ifPresent(logo -> blocks.add(new Block.Logo(logo, Cover.owner(messages, settings))));
        blocks.add(new Heading(1, messages.get("binder.title"), FRONT));
        var lead = subject.isBlank()
                ? messages.get("binder.lead.year", year.label())
                : messages.get("document.cover.lead", subject, year.label());
        blocks.add(new Block.Paragraph(Block.Paragraph.Style.LEAD, lead));
        blocks.add(new Block.Facts(counts(campuses)));
        blocks.add(new Block.PageBreak());
        blocks.add(new Heading(2, messages.get("binder.contents"), FRONT + "-contents"));
        blocks.add(contents(campuses));
        blocks.add(new Block.PageBreak());
        blocks.add(new Heading(2, messages.get("binder.spine"), FRONT + "-spine"));
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
            entries.add(new Block.Contents.Entry(1, campus.name(), tab(place)));
            if (campus.isSigned()) {
                entries.add(entry("binder.agreement", anchors(place) + Anchors.COVER));
            }
            if (campus.has(More.EARLIER_VERSIONS)) {
                entries.add(entry("binder.earlier", earlierAnchors(place, 0) + Anchors.COVER));
            }
            if (campus.has(More.CHECK_INS)) {
                entries.add(entry("binder.check-ins", checkInAnchors(place, 0) + CheckInSections.TITLE));
            }
            if (campus.has(More.REVIEW)) {
                entries.add(entry("yearend.title", reviewAnchors(place) + Anchors.COVER));
            }
        }
        return new Block.Contents(entries);
    }

    private Block.Contents.Entry entry(String key, String anchor) {
        return new Block.Contents.Entry(2, messages.get(key), anchor);
    }

    private static String tab(int place) {
        return "tab-" + (place + 1);
    }

    private static String anchors(int place) {
        return "campus-" + (place + 1) + "-";
    }

    private static String earlierAnchors(int place, int number) {
        return anchors(place) + "earlier-" + (number + 1) + "-";
    }

    private static String checkInAnchors(int place, int number) {
        return anchors(place) + "check-in-" + (number + 1) + "-";
    }

    private static String reviewAnchors(int place) {
        return anchors(place) + "review-";
    }

    private Stream<Chapter> chapters(SchoolYear year, int place, Campus campus, Reader agreements) {
        var foot = foot(messages.get("document.foot", campus.name(), year.label()));
        if (!campus.isSigned()) {
            return Stream.of(new Chapter(0, "", foot, tabPage(year, place, campus, Optional.empty())));
        }
        var agreement = agreements.read(campus.agreement());
        return Stream.of(
                        Stream.of(
                                new Chapter(0, "", foot, tabPage(year, place, campus, Optional.of(agreement))),
                                new Chapter(
                                        1,
                                        anchors(place),
                                        foot,
                                        new AgreementDocument(messages, settings).blocks(agreement))),
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

    private Stream<Chapter> earlier(int place, PageFoot foot, List<AgreementRecord> versions) {
        var document = new EarlierVersion(messages);
        return IntStream.range(0, versions.size())
                .mapToObj(number ->
                        new Chapter(1, earlierAnchors(place, number), foot, document.blocks(versions.get(number))));
    }

    private Stream<Chapter> checkIns(int place, PageFoot foot, List<CheckInRecord> held) {
        var document = new CheckInDocument(messages, settings);
        return IntStream.range(0, held.size())
                .mapToObj(number -> new Chapter(
                        1,
                        checkInAnchors(place, number),
                        foot,
                        document.compose(held.get(number)).blocks()));
    }

    private Chapter review(int place, PageFoot foot, ReviewRecord review) {
        return new Chapter(1, reviewAnchors(place), foot, new ReviewDocument(messages, settings).blocks(review));
    }

    private List<Block> tabPage(SchoolYear year, int place, Campus campus, Optional<AgreementRecord> agreement) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.TabMark(campus.name(), place % TABS, TABS));
        blocks.add(new Block.TitlePage());
        blocks.add(new Heading(1, campus.name(), tab(place)));
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
