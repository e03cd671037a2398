package org.campusaccord.application.document;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.campusaccord.document.Book;
import org.campusaccord.document.Chapter;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.text.Messages;

/**
 * Composes what stands in a binder: its cover, a label for its spine, what stands where, and for each campus a page for a
 * divider, its agreement, and what became of it in the year.
 */
public final class BinderBook {
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
        /** Its page for a divider, which says that the agreement is left out, since its text was altered or cannot be printed. */
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
        var chapters = new BinderChapters(messages, settings, audience);
        var front = new Chapter(
                0,
                "",
                chapters.foot(subtitle),
                new BinderFront(messages, settings, audience).blocks(year, campuses, subject));
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
                                        .flatMap(place -> chapters.of(year, place, campuses.get(place), agreements))
                                        .map(BinderChapters.Titled::chapter))
                        .iterator());
    }
}
