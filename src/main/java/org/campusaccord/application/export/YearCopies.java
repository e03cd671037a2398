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
import org.campusaccord.domain.ProblemException;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.audience.LeavingOut;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.text.Messages;

/** Says of all agreements of a year what a reader's copies leave out. */
final class YearCopies {
    private final AgreementService agreements;
    private static final String ALTERED = "revision.altered";

    private final ExportRecords records;
    private final ReviewRecords reviews;
    private final Messages messages;

    YearCopies(AgreementService agreements, ExportRecords records, ReviewRecords reviews, Messages messages) {
        this.agreements = agreements;
        this.records = records;
        this.reviews = reviews;
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
                if (read.isEmpty()) {
                    altered.add(new YearCopy.Altered(summary.id(), summary.campusName()));
                    continue;
                }
                var copy = LeavingOut.of(read.get().content(), audience);
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

    /** The agreement, unless its text or that of its review was altered. */
    private Optional<AgreementRecord> read(AgreementId id) {
        try {
            var agreement = records.record(id);
            reviews.laid(id, agreement);
            return Optional.of(agreement);
        } catch (ProblemException problem) {
            if (problem.problem().key().equals(ALTERED)) {
                return Optional.empty();
            }
            throw problem;
        }
    }
}
