package org.campusaccord.export.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.campusaccord.application.export.Enclosure;
import org.campusaccord.application.mail.MailDraft;
import org.campusaccord.application.mail.Recipient;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.testing.Beside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Beside
class MimeMailWriterTest {
    private static final Recipient FROM = new Recipient("Rosalind Achterberg", "rosalind@pecanvalley.example");
    private static final Recipient TO = new Recipient("Nguyễn Thị Hồng", "hong@pecanvalley.example");
    private static final String FILE = "Agenda packet - Łódź – Íñigo’s campus - 2026-27.pdf";
    private static final String SUBJECT = "Before we meet: Íñigo Muñoz’s campus, 2026–27";

    private static byte[] bytes() {
        var bytes = new byte[300_001];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static byte[] write(Recipient to, String subject, String fileName) throws IOException {
        var out = new ByteArrayOutputStream();
        var draft = new MailDraft(
                Optional.of(FROM), List.of(to), subject, "Dear Nguyễn,\n\nread this.\n.\nRosalind", Instant.EPOCH);
        var file = new Enclosure(fileName, sink -> sink.write(bytes()));
        new MimeMailWriter().write(draft, file, out);
        return out.toByteArray();
    }

    private static Message read(byte[] file) throws IOException {
        var builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(
                MimeConfig.custom().setMaxLineLen(10_000).setStrictParsing(true).build());
        return builder.parseMessage(new ByteArrayInputStream(file));
    }

    private static Message usual() throws IOException {
        return read(write(TO, SUBJECT, FILE));
    }

    private static byte[] content(Message message, int part) throws IOException {
        var body = ((Multipart) message.getBody()).getBodyParts().get(part).getBody();
        var out = new ByteArrayOutputStream();
        ((SingleBody) body).writeTo(out);
        return out.toByteArray();
    }

    @Test
    void takesTheFileAlongByteForByte() throws IOException {
        assertThat(content(usual(), 1)).isEqualTo(bytes());
    }

    @Test
    void keepsTheFilesName() throws IOException {
        var part = ((Multipart) usual().getBody()).getBodyParts().get(1);
        assertThat(part.getFilename()).isEqualTo(FILE);
        assertThat(part.getMimeType()).isEqualTo("application/pdf");
        assertThat(part.getDispositionType()).isEqualTo("attachment");
    }

    @Test
    void keepsNamesAndSubjectInEveryScript() throws IOException {
        var message = usual();
        var to = (Mailbox) message.getTo().get(0);
        assertThat(to.getName()).isEqualTo("Nguyễn Thị Hồng");
        assertThat(to.getAddress()).isEqualTo("hong@pecanvalley.example");
        assertThat(message.getFrom().get(0).getAddress()).isEqualTo("rosalind@pecanvalley.example");
        assertThat(message.getSubject()).isEqualTo(SUBJECT);
    }

    @Test
    void keepsTheText() throws IOException {
        assertThat(new String(content(usual(), 0), StandardCharsets.UTF_8))
                .isEqualTo("Dear Nguyễn,\r\n\r\nread this.\r\n.\r\nRosalind");
    }

    @Test
    void isADraftWithoutATraceOfThisComputer() throws IOException {
        var message = usual();
        assertThat(message.getHeader().getField("X-Unsent").getBody().strip()).isEqualTo("1");
        assertThat(message.getMessageId()).isNull();
    }

    static Stream<String> injections() {
        return Stream.of(
                "Eve\r\nBcc: everybody@elsewhere.example",
                "Eve\nBcc: everybody@elsewhere.example",
                "Eve\rBcc: everybody@elsewhere.example",
                "Eve\u2028Bcc: everybody@elsewhere.example",
                "Eve\u0000\" <other@elsewhere.example>, \"X");
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.MethodSource("injections")
    void letsNoNameBecomeAHeader(String evil) throws IOException {
        var message = read(write(new Recipient(evil, TO.email()), evil, evil + ".pdf"));

        assertThat(message.getBcc()).isNull();
        assertThat(message.getTo()).hasSize(1);
        assertThat(((Mailbox) message.getTo().get(0)).getAddress()).isEqualTo(TO.email());
        assertThat(message.getHeader().getFields().stream()
                        .map(field -> field.getName())
                        .toList())
                .containsExactlyInAnyOrder("X-Unsent", "From", "To", "Subject", "Date", "MIME-Version", "Content-Type");
        assertThat(content(message, 1)).isEqualTo(bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a<b>@c.example", "a\"b@c.example", "é@c.example", "a@b@c.example", "nobody"})
    void refusesAnAddressThatIsNone(String address) {
        assertThatThrownBy(() -> write(new Recipient("Eve", address), SUBJECT, FILE))
                .isInstanceOf(ProblemException.class);
    }
}
