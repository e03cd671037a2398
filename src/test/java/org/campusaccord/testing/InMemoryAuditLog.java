package org.campusaccord.testing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.campusaccord.application.Transactions;
import org.campusaccord.application.audit.AuditEvent;
import org.campusaccord.application.audit.AuditLog;
import org.campusaccord.application.audit.AuditService;
import org.campusaccord.application.audit.AuditVerdict;

/** An activity log that forgets everything when the test ends. */
public final class InMemoryAuditLog implements AuditLog {
    private final List<AuditEvent> events = new ArrayList<>();

    /** A service over a log that nobody reads. */
    public static AuditService forgotten(Transactions transactions) {
        return new AuditService(new InMemoryAuditLog(), () -> "", transactions, Clock.systemUTC());
    }

    @Override
    public void append(AuditEvent event) {
        events.add(event);
    }

    @Override
    public List<AuditEvent> events() {
        return events.reversed();
    }

    @Override
    public AuditVerdict verify() {
        return new AuditVerdict(events.size(), OptionalLong.empty());
    }
}
