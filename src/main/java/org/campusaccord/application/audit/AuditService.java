package org.campusaccord.application.audit;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.campusaccord.application.Transactions;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.Wording;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.calendar.SchoolYear;

/** Records what is done, by whom and when, and gives it to read. */
public final class AuditService {
    private final AuditLog log;
    private final Supplier<String> who;
    private final Transactions transactions;
    private final Clock clock;

    /** With what tells the name of whoever uses this installation. */
    public AuditService(AuditLog log, Supplier<String> who, Transactions transactions, Clock clock) {
        this.log = log;
        this.who = who;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Records something about the whole store, such as a restore or a new passphrase; words may be empty. */
    public void record(AuditAction action, String words) {
        record(action, AuditSubject.STORE, words);
    }

    /** Records something. Within a transaction it is kept with it or not at all. */
    public void record(AuditAction action, AuditSubject about, String words) {
        var now = ZonedDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        transactions.inOne(() -> log.append(new AuditEvent(now, who.get(), action, about, Wording.text(words))));
    }

    /** Everything, newest first. */
    public List<AuditEvent> events() {
        return log.events();
    }

    /** All about a school year, also about agreements that are deleted by now; oldest first. */
    public List<AuditEvent> events(SchoolYear year) {
        return events(event -> event.about().year().equals(Optional.of(year)));
    }

    /** All about one agreement, oldest first. */
    public List<AuditEvent> events(AgreementId agreement) {
        return events(event -> event.about().agreement().equals(Optional.of(agreement)));
    }

    private List<AuditEvent> events(Predicate<AuditEvent> which) {
        return log.events().reversed().stream()
                .filter(which)
                .sorted(Comparator.comparing(AuditEvent::at))
                .toList();
    }

    /** Whether the log is as it was written. */
    public AuditVerdict verify() {
        return log.verify();
    }

    /** What a check of the whole store has to say about the log; nothing when it is as it was written. */
    public List<Problem> findings() {
        return verify().findings();
    }
}
