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

    /** What stands there in a preview while no seal can be made yet; as much as a seal takes, so that the pages are the same. */
    public static SealBox pending(Messages messages) {
        var sealer = messages.get("seal.pending.by");
        var notYet = messages.get("seal.pending.not-yet");
        return new SealBox(
                messages.get("document.seal"),
                sealer,
                List.of(
                        new Fact(messages.get("document.seal.by"), sealer),
                        new Fact(messages.get("document.when"), notYet),
                        new Fact(messages.get("document.seal.key"), notYet)),
                messages.get("seal.pending"));
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
