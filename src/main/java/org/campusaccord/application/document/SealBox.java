package org.campusaccord.application.document;

import java.time.ZonedDateTime;
import java.util.List;
import org.campusaccord.document.Block.Fact;
import org.campusaccord.text.Messages;

/**
 * What stands on the certificate page about the seal.
 *
 * @param sealer who sealed
 * @param note what a seal is worth, in a sentence
 */
public record SealBox(String title, String sealer, List<Fact> details, String note) {
    /** The anchor of the heading below which it stands, after that heading's first block. */
    public static final String BELOW = Anchors.CERTIFICATE;

    public SealBox {
        details = List.copyOf(details);
    }

    /** The words of a seal by this installation. */
    public static SealBox of(Messages messages, String installation, String fingerprint, ZonedDateTime at) {
        var sealer = messages.get("document.seal.installation", installation);
        return new SealBox(
                messages.get("document.seal"),
                sealer,
                List.of(
                        new Fact(messages.get("document.seal.by"), sealer),
                        new Fact(messages.get("document.when"), new SigningWords(messages).moment(at)),
                        new Fact(messages.get("document.seal.key"), fingerprint)),
                messages.get("document.seal.note"));
    }
}
