package org.campusaccord.export.seal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campusaccord.application.seal.Fingerprint;
import org.campusaccord.application.seal.SealFacts;
import org.campusaccord.application.seal.SealFactsFormat;
import org.campusaccord.application.seal.SealReading;
import org.campusaccord.application.seal.SealReading.Sealing;
import org.campusaccord.export.seal.SealEntry.Series;
import org.campusaccord.export.seal.SealUpdateReader.FoundSeal;

/**
 * Judges the seals of a file. Those made together must follow each other without a gap, by one key, in full number; the
 * last of them seals all that comes before it. What was sealed before something was added must hold by itself.
 */
final class SealChain {
    private final byte[] file;
    private final SealFactsFormat format;
    private final List<Sealing> good = new ArrayList<>();
    private int goodEnd;

    private SealChain(byte[] file, SealFactsFormat format) {
        this.file = file;
        this.format = format;
    }

    static SealReading read(byte[] file, SealFactsFormat format) {
        var chain = new SealChain(file, format);
        chain.follow(new SealUpdateReader(file).seals());
        return new SealReading.Sealed(chain.good, !chain.good.isEmpty() && chain.goodEnd == file.length);
    }

    private void follow(List<FoundSeal> found) {
        var signers = signers(found);
        for (int first = 0; first < found.size(); first++) {
            var series = found.get(first).entry().series();
            boolean begins = series.number() == 1 && series.of() > 0 && series.from() == goodEnd;
            if (begins && first + series.of() <= found.size()) {
                add(found.subList(first, first + series.of()), signers);
            }
        }
    }

    private void add(List<FoundSeal> together, Map<FoundSeal, Fingerprint> signers) {
        if (!isWhole(together)) {
            return;
        }
        var hands = together.stream()
                .map(seal -> Optional.ofNullable(signers.get(seal)))
                .distinct()
                .toList();
        if (hands.size() == 1) {
            hands.getFirst()
                    .flatMap(signer -> sealing(together.getFirst(), signer))
                    .ifPresent(sealing -> {
                        good.add(sealing);
                        goodEnd = together.getLast().end();
                    });
        }
    }

    /** Whose seals hold. The file is read once, however many there are. */
    private Map<FoundSeal, Fingerprint> signers(List<FoundSeal> found) {
        var signers = new HashMap<FoundSeal, Fingerprint>();
        var running = Hashes.sha256();
        int read = 0;
        for (var seal : found) {
            if (seal.holeStart() >= read) {
                running.update(file, read, seal.holeStart() - read);
                read = seal.holeStart();
                var own = Hashes.fork(running);
                own.update(file, seal.holeEnd(), seal.end() - seal.holeEnd());
                seal.signer(own.digest()).ifPresent(signer -> signers.put(seal, signer));
            }
        }
        return signers;
    }

    private static boolean isWhole(List<FoundSeal> together) {
        var first = together.getFirst();
        for (int i = 0; i < together.size(); i++) {
            var each = together.get(i);
            var entry = each.entry();
            var expected = new Series(
                    i + 1, first.entry().series().of(), first.entry().series().from());
            boolean follows = i == 0 || together.get(i - 1).end() == each.start();
            if (!follows
                    || !entry.series().equals(expected)
                    || !entry.facts().equals(first.entry().facts())
                    || !entry.at().equals(first.entry().at())) {
                return false;
            }
        }
        return !together.isEmpty();
    }

    private Optional<Sealing> sealing(FoundSeal seal, Fingerprint signer) {
        Instant at = seal.entry().at();
        try {
            SealFacts facts = format.read(seal.entry().facts());
            return Optional.of(new Sealing(facts, at, signer));
        } catch (RuntimeException notOurs) {
            // Another program may have signed whatever it liked.
            return Optional.empty();
        }
    }
}
