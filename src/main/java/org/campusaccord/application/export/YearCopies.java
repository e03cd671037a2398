package org.campusaccord.application.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.campusaccord.application.agreement.AgreementService;
import org.campusaccord.application.agreement.AgreementSummary;
import org.campusaccord.application.document.AgreementRecord;
import org.campusaccord.application.document.LeftOutWords;
import org.campusaccord.application.document.PrintCheck;
import org.campusaccord.application.document.ReviewRecord;
import org.campusaccord.application.export.YearCopy.Reason;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.audience.LeavingOut;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.text.Messages;

/** Says of all agreements of a year what a reader's copies leave out. */
final class YearCopies {
    private static final String ALTERED = "revision.altered";

    private final AgreementService agreements;
    private final ExportRecords records;
    private final ReviewRecords reviews;
    private final PrintCheck printing;
    private final Messages messages;

    YearCopies(
            AgreementService agreements,
            ExportRecords records,
            ReviewRecords reviews,
            PrintCheck printing,
            Messages messages) {
        this.agreements = agreements;
        this.records = records;
        this.reviews = reviews;
        this.printing = printing;
        this.messages = messages;
    }

    /** What is left out of one agreement after the other is counted: no content is kept longer than that takes. */
    YearCopy of(YearFile file, SchoolYear year, Optional<CampusId> campus, Audience audience) {
        record Thing(String what, String why) {}
        var words = new LeftOutWords(messages);
        var counts = new LinkedHashMap<Thing, Integer>();
        int all = 0;
        int silent = 0;
        var altered = new ArrayList<YearCopy.Altered>();
        for (var summary : agreements.summaries()) {
            var wanted = campus.map(summary.campus()::equals).orElse(true);
            if (wanted && summary.year().equals(year) && isIn(summary, file)) {
                all++;
                var read = read(summary.id());
                var reason =
                        read.map(found -> unprintable(found, file, audience)).orElse(Optional.of(Reason.ALTERED));
                if (reason.isPresent()) {
                    altered.add(new YearCopy.Altered(summary.id(), summary.campusName(), reason.get()));
                    continue;
                }
                var copy = LeavingOut.of(read.get().agreement().content(), audience);
                silent += copy.isSilent() ? 1 : 0;
                copy.leftOut().stream()
                        .map(left -> new Thing(words.what(left), words.why(left)))
                        .collect(Collectors.toSet())
                        .forEach(thing -> counts.merge(thing, 1, Integer::sum));
            }
        }
        List<YearCopy.Line> lines = counts.entrySet().stream()
                .map(count ->
                        new YearCopy.Line(count.getKey().what(), count.getKey().why(), count.getValue()))
                .toList();
        return new YearCopy(file, audience, all, lines, silent, altered);
    }

    /** The binder holds only what is signed; of the others it has a page for a divider. */
    private static boolean isIn(AgreementSummary summary, YearFile file) {
        return file != YearFile.BINDER || BinderService.SIGNED.contains(summary.status());
    }

    private record Found(AgreementRecord agreement, Optional<ReviewRecord> review) {}

    /** The agreement with its review, unless the text of one was altered. */
    private Optional<Found> read(AgreementId id) {
        try {
            var agreement = records.record(id);
            return Optional.of(new Found(agreement, reviews.laid(id, agreement)));
        } catch (ProblemException problem) {
            if (problem.problem().key().equals(ALTERED)) {
                return Optional.empty();
            }
            throw problem;
        }
    }

    /** The binder is printed; a workbook shows every character that there is. */
    private Optional<Reason> unprintable(Found found, YearFile file, Audience audience) {
        var unprintable = file == YearFile.BINDER
                && (!printing.in(found.agreement().copyFor(audience)).isEmpty()
                        || found.review()
                                .filter(ReviewRecord::isSigned)
                                .filter(review -> !printing.in(review).isEmpty())
                                .isPresent());
        return unprintable ? Optional.of(Reason.UNPRINTABLE) : Optional.empty();
    }
}
