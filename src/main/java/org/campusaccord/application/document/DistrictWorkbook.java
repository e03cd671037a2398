package org.campusaccord.application.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.campusaccord.application.audit.AuditEvent;
import org.campusaccord.document.Workbook;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.text.Messages;

/** Composes a district's agreements as a workbook. */
public final class DistrictWorkbook {
    private final Messages messages;
    private final PrintSettings settings;

    public DistrictWorkbook(Messages messages, PrintSettings settings) {
        this.messages = messages;
        this.settings = settings;
    }

    /** Overview, answers, commitments and signatures of these agreements, in their order, and what was done about them. */
    public Workbook compose(List<AgreementRecord> agreements, List<AuditEvent> activity) {
        var years = agreements.stream()
                .map(agreement -> agreement.content().year())
                .distinct()
                .sorted()
                .map(SchoolYear::label)
                .collect(Collectors.joining(", "));
        var title = messages.get("workbook.title", years).strip();
        return new Workbook(
                copyFor(agreements)
                        .map(copy -> messages.get("document.foot.copy", title, copy))
                        .orElse(title),
                messages.get("workbook.subject"),
                settings.district(),
                settings.paper(),
                messages.get("document.page", "{0}", "{1}"),
                messages.get("workbook.continued"),
                List.of(
                        new OverviewSheet(messages).of(agreements),
                        new AnswersSheet(messages).of(agreements),
                        new CommitmentsSheet(messages).of(agreements),
                        new SignaturesSheet(messages).of(agreements),
                        new ActivitySheet(messages).of(activity)));
    }

    /** For whom all of it is, as the first of them says; at the foot of every printed page. */
    private Optional<String> copyFor(Iterable<AgreementRecord> agreements) {
        var each = agreements.iterator();
        return each.hasNext() ? each.next().copy().map(copy -> messages.of(copy.audience())) : Optional.empty();
    }
}
