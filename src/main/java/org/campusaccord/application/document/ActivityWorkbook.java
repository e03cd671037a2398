package org.campusaccord.application.document;

import java.util.List;
import java.util.Optional;
import org.campusaccord.application.audit.AuditEvent;
import org.campusaccord.document.Workbook;
import org.campusaccord.text.Messages;

/** Composes the whole activity log as a workbook. */
public final class ActivityWorkbook {
    private final Messages messages;
    private final PrintSettings settings;

    public ActivityWorkbook(Messages messages, PrintSettings settings) {
        this.messages = messages;
        this.settings = settings;
    }

    /** These events, in their order. */
    public Workbook compose(List<AuditEvent> events) {
        return new Workbook(
                messages.get(
                        "document.foot.copy",
                        messages.get("workbook.activity.title"),
                        messages.get("review.copy.activity")),
                messages.get("workbook.activity.subject"),
                settings.district(),
                settings.paper(),
                messages.get("document.page", "{0}", "{1}"),
                messages.get("workbook.continued"),
                Optional.empty(),
                List.of(new ActivitySheet(messages).of(events)));
    }
}
