package org.campusaccord.application.audit;

import java.time.ZonedDateTime;
import org.campusaccord.text.Messages;

/**
 * Something that was done.
 *
 * @param at on the clock where it happened
 * @param who the name of whoever uses this installation; empty before it is known
 * @param words a reason, a party's name or a file's name; may be empty
 */
public record AuditEvent(ZonedDateTime at, String who, AuditAction action, AuditSubject about, String words) {
    /** Who, also where no name was known. */
    public String who(Messages messages) {
        return who.isBlank() ? messages.get("common.no-name") : who;
    }
}
