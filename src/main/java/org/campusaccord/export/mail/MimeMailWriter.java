package org.campusaccord.export.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import org.campusaccord.application.export.Enclosure;
import org.campusaccord.application.mail.MailDraft;
import org.campusaccord.application.mail.MailWriter;
import org.campusaccord.application.mail.Recipient;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.domain.Wording;

/** Writes a draft of mail as a MIME message to a stream. Opens no connection. */
public final class MimeMailWriter implements MailWriter {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String PDF = "application/pdf";
    /** What mail is made of; in a name or an address it would begin something else. */
    private static final String NO_ADDRESS = "[\\x00-\\x20\\x7f<>()\\[\\]\\\\,;:\"]|[^\\x00-\\x7f]";

    @Override
    public void write(MailDraft draft, Enclosure attachment, OutputStream out) throws IOException {
        try {
            var message = new MimeDraft();
            if (draft.from().isPresent()) {
                message.setFrom(address(draft.from().get()));
            }
            message.setRecipients(Message.RecipientType.TO, addresses(draft.to()));
            message.setSubject(Wording.name(draft.subject()), UTF_8);
            message.setSentDate(Date.from(draft.at()));
            message.setContent(new MimeMultipart(text(draft.text()), file(attachment)));
            message.saveChanges();
            message.writeTo(out);
        } catch (MessagingException failure) {
            throw new IOException(failure);
        }
    }

    private static Address[] addresses(List<Recipient> recipients) throws IOException {
        var addresses = new Address[recipients.size()];
        for (int i = 0; i < addresses.length; i++) {
            addresses[i] = address(recipients.get(i));
        }
        return addresses;
    }

    private static InternetAddress address(Recipient recipient) throws IOException {
        try {
            if (recipient.email().replaceAll(NO_ADDRESS, "").length()
                    != recipient.email().length()) {
                throw new AddressException(recipient.email());
            }
            var address = new InternetAddress(recipient.email(), recipient.name(), UTF_8);
            address.validate();
            return address;
        } catch (AddressException unusable) {
            throw new ProblemException(Problem.of("mail.address-unusable", recipient.email()), unusable);
        }
    }

    private static BodyPart text(String words) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(words.replaceAll("\\R", "\r\n"), UTF_8);
        return part;
    }

    private static BodyPart file(Enclosure attachment) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.pdf(), PDF)));
        part.setFileName(Wording.name(attachment.fileName()));
        part.setDisposition(MimeBodyPart.ATTACHMENT);
        return part;
    }
}
