package org.campusaccord.application.audit;

import java.util.List;

/** Where the activity log is kept. There is no way to change an entry or to take one away. */
public interface AuditLog {
    void append(AuditEvent event);

    /** Everything, newest first; what another program made unreadable is left out. */
    List<AuditEvent> events();

    /** Goes through the whole chain. */
    AuditVerdict verify();
}
