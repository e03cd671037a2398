package org.campusaccord.export.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;

/** A message that is never sent from here, so it takes no id: the usual one would look up this computer's name. */
final class MimeDraft extends MimeMessage {
    /** Mail programs open a message so marked to be looked through and sent. */
    private static final String UNSENT = "X-Unsent";

    MimeDraft() throws MessagingException {
        super(Session.getInstance(new Properties()));
        setHeader(UNSENT, "1");
    }

    @Override
    protected void updateMessageID() {
        // The mail program that sends it gives it one.
    }
}
