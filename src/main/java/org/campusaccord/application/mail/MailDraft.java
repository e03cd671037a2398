package org.campusaccord.application.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A letter for the user to look through and send in their own mail program.
 *
 * @param from the user; empty while their address is not known
 */
public record MailDraft(Optional<Recipient> from, List<Recipient> to, String subject, String text, Instant at) {
    public MailDraft {
        to = List.copyOf(to);
    }
}
