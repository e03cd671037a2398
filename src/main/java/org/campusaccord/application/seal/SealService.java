package org.campusaccord.application.seal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.campusaccord.application.document.AgreementRecord;
import org.campusaccord.application.document.LeftOutWords;
import org.campusaccord.application.document.ReviewRecord;
import org.campusaccord.application.document.SealBox;
import org.campusaccord.application.seal.SealReading.Sealing;
import org.campusaccord.application.seal.SealVerdict.SealedText;
import org.campusaccord.text.Messages;

/**
 * Seals what is exported, and says of any file whether it is as it was sealed. Only {@link #read} may be called on any
 * thread; the rest asks the store.
 */
public final class SealService {
    private final SealStore store;
    private final SealKeyService keys;
    private final Supplier<SealReader> reader;
    private final Messages messages;
    private final Clock clock;

    /** The reader is asked for when first needed, since loading what reads seals takes a moment. */
    public SealService(
            SealStore store, SealKeyService keys, Supplier<SealReader> reader, Messages messages, Clock clock) {
        this.store = store;
        this.keys = keys;
        this.reader = reader;
        this.messages = messages;
        this.clock = clock;
    }

    /** What it takes to seal an agreement that everybody has signed; makes the installation's key when it has none. */
    public Seal seal(AgreementRecord signed) {
        return seal(facts(signed), keys.key(), now());
    }

    /**
     * The seal that a file would get which is exported now, to be shown and not kept: when the installation has no key, none
     * is made, and there is no seal yet. The store is asked at once; what is returned takes a moment and any thread may call it.
     */
    public Supplier<Optional<Seal>> sealToShow(AgreementRecord signed) {
        return toShow(facts(signed));
    }

    private Supplier<Optional<Seal>> toShow(SealFacts facts) {
        var now = now();
        var present = keys.present();
        return () -> present.get().map(key -> seal(facts, key, now));
    }

    /** What it takes to seal a year-end review that everybody has signed. */
    public Seal seal(ReviewRecord signed) {
        return seal(facts(signed), keys.key(), now());
    }

    /** The seal that the file of a review would get, as {@link #sealToShow(AgreementRecord)}. */
    public Supplier<Optional<Seal>> sealToShow(ReviewRecord signed) {
        return toShow(facts(signed));
    }

    /** What stands in the place of a seal as long as there is no key to make one with. */
    public SealBox pending() {
        return SealBox.pending(messages);
    }

    private Seal seal(SealFacts facts, SealKey key, ZonedDateTime now) {
        var fingerprint = key.certificate().fingerprint();
        var box = SealBox.of(messages, fingerprint.shortForm(), fingerprint.grouped(), now);
        return new Seal(facts, key, now.toInstant(), box);
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    }

    private SealFacts facts(AgreementRecord signed) {
        var facts = SealFacts.of(signed.revision().orElseThrow());
        var words = new LeftOutWords(messages);
        return signed.copy()
                .map(copy -> facts.in(new SealedCopy(copy.audience(), words.names(copy))))
                .orElse(facts);
    }

    private SealFacts facts(ReviewRecord signed) {
        var facts = SealFacts.of(
                signed.text().orElseThrow(),
                signed.content().campus(),
                signed.content().year());
        var words = new LeftOutWords(messages);
        return signed.copy()
                .map(copy -> facts.in(new SealedCopy(copy.audience(), words.names(copy))))
                .orElse(facts);
    }

    /** Checks a file: {@link #read} and {@link #judge} in one. */
    public SealVerdict verify(Path file) {
        return judge(read(file));
    }

    /** Reads the seals of a file, which for a large one takes a second; asks the store nothing. */
    public SealReading read(Path file) {
        return reader.get().read(file);
    }

    /** Says what the seals of a file are worth. */
    public SealVerdict judge(SealReading reading) {
        return switch (reading) {
            case SealReading.Unreadable unreadable -> new SealVerdict.Unreadable(unreadable.problem());
            case SealReading.NotSealed(var title) -> new SealVerdict.NotSealed(title);
            case SealReading.Sealed sealed -> judge(sealed);
        };
    }

    private SealVerdict judge(SealReading.Sealed sealed) {
        var trusted = sealed.good().stream().map(this::text).toList();
        trusted = trusted.subList(0, byOneHand(trusted));
        boolean whole = sealed.whole() && trusted.size() == sealed.good().size();
        if (whole && !trusted.isEmpty()) {
            return new SealVerdict.Unchanged(trusted.getLast(), trusted.subList(0, trusted.size() - 1));
        }
        return new SealVerdict.Altered(trusted.isEmpty() ? Optional.empty() : Optional.of(trusted.getLast()));
    }

    /** How many sealings from the first on are all ours, or all of the same other installation. */
    private static int byOneHand(List<SealedText> texts) {
        int same = 0;
        while (same < texts.size() && isSameHand(texts.getFirst(), texts.get(same))) {
            same++;
        }
        return same;
    }

    private static boolean isSameHand(SealedText first, SealedText other) {
        return first.isOurs() ? other.isOurs() : first.fingerprint().equals(other.fingerprint());
    }

    private SealedText text(Sealing sealing) {
        var facts = sealing.facts();
        var onRecord = store.isOnRecord(facts);
        return new SealedText(
                facts,
                sealing.at(),
                sealing.fingerprint(),
                store.isOurs(sealing.fingerprint()),
                onRecord,
                onRecord ? store.later(facts) : Optional.empty());
    }
}
