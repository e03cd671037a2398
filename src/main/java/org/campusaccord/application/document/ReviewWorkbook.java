package org.campusaccord.application.document;

import java.util.List;
import java.util.Optional;
import org.campusaccord.document.Workbook;
import org.campusaccord.text.Messages;

/** Composes one year-end review as a workbook. */
public final class ReviewWorkbook {
    private final Messages messages;
    private final PrintSettings settings;

    public ReviewWorkbook(Messages messages, PrintSettings settings) {
        this.messages = messages;
        this.settings = settings;
    }

    /** The review's decisions; what parties thought alone is not among them. */
    public Workbook compose(ReviewRecord review) {
        var content = review.content();
        var title = messages.get(
                "document.file-title",
                messages.get("yearend.title"),
                messages.get("document.foot", content.campus(), content.year().label()));
        var decided = new ReviewsSheet(messages);
        decided.add(review);
        return new Workbook(
                review.copy()
                        .map(copy -> messages.get("document.foot.copy", title, messages.of(copy.audience())))
                        .orElse(title),
                messages.get("yearend.sheet.subject"),
                settings.district(),
                settings.paper(),
                messages.get("document.page", "{0}", "{1}"),
                messages.get("workbook.continued"),
                Optional.empty(),
                List.of(decided.finish()));
    }
}
