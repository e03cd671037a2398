package org.campusaccord.application.mail;

import java.io.IOException;
import java.io.OutputStream;
import org.campusaccord.application.export.Enclosure;

/** Writes drafts of mail as files. */
public interface MailWriter {
    /** Leaves the stream open. An address that no mail program would take is a problem that names whose it is. */
    void write(MailDraft draft, Enclosure attachment, OutputStream out) throws IOException;
}
