package org.campusaccord.application.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.campusaccord.application.agreement.AgreementService;
import org.campusaccord.application.document.AgreementRecord;
import org.campusaccord.application.document.BinderBook;
import org.campusaccord.application.document.CheckInRecord;
import org.campusaccord.application.document.LeftOutWords;
import org.campusaccord.application.document.PrintCheck;
import org.campusaccord.application.document.ReviewRecord;
import org.campusaccord.application.document.Unprintable;
import org.campusaccord.application.export.YearCopy.Altered;
import org.campusaccord.application.export.YearCopy.Reason;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.text.Messages;

/** Says of all agreements of a year what a reader's copies leave out, and which of them cannot be in the file. */
public final class YearCopies {
    private static final String ALTERED = "revision.altered";

    private final AgreementService agreements;
    private final ExportRecords records;
    private final ReviewRecords reviews;
    private final BinderRecords binders;
    private final Supplier<PrintCheck> printing;
    private final Messages messages;

    public YearCopies(
            AgreementService agreements,
            ExportRecords records,
            ReviewRecords reviews,
            BinderRecords binders,
            Supplier<PrintCheck> printing,
            Messages messages) {
        this.agreements = agreements;
        this.records = records;
        this.reviews = reviews;
        this.binders = binders;
        this.printing = printing;
        this.messages = messages;
    }

    /** What is left out of one agreement after the other is counted: no content is kept longer than that takes. */
    YearCopy of(YearFile file, SchoolYear year, Optional<CampusId> campus, Audience audience) {
        var counts = new LeftOutCounts(new LeftOutWords(messages));
        var altered = new ArrayList<Altered>();
        int all = 0;
        for (var each : file == YearFile.BINDER ? bound(year, campus, audience) : tabled(year, campus)) {
            all++;
            try {
                var agreement = records.record(each.id()).copyFor(audience);
                var unprintable = each.rest().apply(agreement);
                if (unprintable.isEmpty()) {
                    counts.add(agreement.copy().orElseThrow());
                } else {
                    altered.add(new Altered(each.id(), each.campus(), Reason.UNPRINTABLE, unprintable));
                }
            } catch (ProblemException problem) {
                if (!problem.problem().key().equals(ALTERED)) {
                    throw problem;
                }
                altered.add(new Altered(each.id(), each.campus(), Reason.ALTERED, List.of()));
            }
        }
        return new YearCopy(file, audience, all, counts.lines(), counts.silent(), altered);
    }

    /**
     * An agreement that is to go into the file.
     *
     * @param rest reads what else of it goes there, and finds in all of it what cannot be printed; a text that was altered
     *     is a problem
     */
    private record Within(AgreementId id, String campus, Function<AgreementRecord, List<Unprintable>> rest) {}

    /** The binder holds only what is signed; of the others it has a page for a divider. */
    private List<Within> bound(SchoolYear year, Optional<CampusId> campus, Audience audience) {
        var reader = binders.reader(audience);
        return binders.campuses(new BinderCopy(year, campus, audience, Set.of())).stream()
                .filter(BinderBook.Campus::isSigned)
                .map(each -> new Within(
                        each.agreement(),
                        each.name(),
                        agreement -> printing.get().in(year, each, audience, new BegunReader(agreement, reader))))
                .toList();
    }

    /** A workbook shows every character that there is. */
    private List<Within> tabled(SchoolYear year, Optional<CampusId> campus) {
        return agreements.summaries().stream()
                .filter(summary -> summary.year().equals(year))
                .filter(summary -> campus.map(summary.campus()::equals).orElse(true))
                .map(summary -> new Within(summary.id(), summary.campusName(), agreement -> {
                    reviews.laid(summary.id(), agreement);
                    return List.of();
                }))
                .toList();
    }

    /** Reads what there is beside an agreement that was read already. */
    private record BegunReader(AgreementRecord agreement, BinderBook.Reader others) implements BinderBook.Reader {
        @Override
        public AgreementRecord read(AgreementId id) {
            return agreement;
        }

        @Override
        public List<AgreementRecord> earlier(AgreementId id) {
            return others.earlier(id);
        }

        @Override
        public List<CheckInRecord> checkIns(AgreementId id) {
            return others.checkIns(id);
        }

        @Override
        public ReviewRecord review(AgreementId id) {
            return others.review(id);
        }
    }
}
