package org.campusaccord.testing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.signature.Decision;
import org.campusaccord.domain.signature.Mark;
import org.campusaccord.domain.signature.SignableText;

/** Files that pass for scans. */
public final class Scans {
    /** One of a line. */
    public static final byte[] SMALL = "%PDF-1.7 a scan".getBytes(StandardCharsets.US_ASCII);

    /** Another one, as long. */
    public static final byte[] OTHER_SMALL = "%PDF-1.7 b scan".getBytes(StandardCharsets.US_ASCII);

    private Scans() {}

    /** A PDF by its first bytes; each byte that there is follows, many times, and no two of these files are equal. */
    public static byte[] pdf(int size, int number) {
        var head = ("%PDF-1.7 scan " + number + "\r\n").getBytes(StandardCharsets.US_ASCII);
        var content = Arrays.copyOf(head, size);
        for (int i = head.length; i < size; i++) {
            content[i] = (byte) (i + number);
        }
        return content;
    }

    /** The first signature on paper under a text. */
    public static Decision.Signature onPaper(SignableText text) {
        return text.signatures().stream()
                .filter(signature -> signature.mark() instanceof Mark.OnPaper)
                .findFirst()
                .orElseThrow();
    }

    /** Attaches a scan to the signature on paper under an agreement that was signed. */
    public static void attachSmall(OneCampus campus, AgreementId id) {
        var signing = campus.signing();
        signing.attachScan(id, onPaper(signing.revision(id).orElseThrow()).id(), "scan.pdf", SMALL);
    }
}
