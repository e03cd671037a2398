package org.campusaccord.application.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.campusaccord.application.check.CheckedStore.Place;
import org.campusaccord.application.check.CheckedStore.SealedText;
import org.campusaccord.application.signing.Sha256;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.signature.RevisionKind;

/** Reads every row, every text and every scan of a store, and changes nothing. Its calls belong on the store's thread. */
public final class StoreCheck {
    private final CheckedStore store;
    private final Consumer<String> answer;
    private final Consumer<String> protocol;
    private final BiConsumer<RevisionKind, String> text;
    private final Supplier<List<Problem>> more;

    /**
     * A check of a store.
     *
     * @param answer reads an answer; what it cannot read is a problem that it throws; so do the next two
     * @param protocol reads a protocol
     * @param text reads a text of a kind that was laid before the parties
     * @param more what others have to say about their parts of the store
     */
    public StoreCheck(
            CheckedStore store,
            Consumer<String> answer,
            Consumer<String> protocol,
            BiConsumer<RevisionKind, String> text,
            Supplier<List<Problem>> more) {
        this.store = store;
        this.answer = answer;
        this.protocol = protocol;
        this.text = text;
        this.more = more;
    }

    /** Looks through everything; takes about a second for a district. */
    public CheckReport run() {
        var run = new Run();
        run.tables();
        run.contents();
        return run.report();
    }

    /** The same of a store each row of which has been read before. */
    public List<Problem> findings() {
        var run = new Run();
        run.contents();
        return run.report().findings();
    }

    /** Compares only what is kept under a fingerprint with it. */
    public List<Problem> alterations() {
        var run = new Run();
        run.fingerprints();
        return run.report().findings();
    }

    /** One look, that goes on when it finds something. */
    private final class Run {
        private final Map<String, Long> rows = new TreeMap<>();
        private final List<Problem> findings = new ArrayList<>();
        private int answers;
        private int sealed;

        void tables() {
            for (var table : store.tables()) {
                attempt(Problem.of("check.table", table), () -> rows.put(table, store.readAll(table)));
            }
        }

        void contents() {
            attempt(Problem.of("check.unreadable"), this::references);
            attempt(Problem.of("check.unreadable"), this::protocols);
            attempt(Problem.of("check.unreadable"), () -> store.answers(this::look));
            attempt(Problem.of("check.unreadable"), this::decisions);
            fingerprints();
            attempt(Problem.of("check.unreadable"), () -> findings.addAll(more.get()));
        }

        void fingerprints() {
            attempt(Problem.of("check.unreadable"), () -> store.texts(this::look));
            attempt(Problem.of("check.unreadable"), () -> store.scans(this::look));
        }

        CheckReport report() {
            return new CheckReport(
                    rows, answers, sealed, findings.stream().distinct().toList());
        }

        /** Whatever cannot be read is told, and the rest is looked at all the same. */
        private void attempt(Problem otherwise, Runnable look) {
            try {
                look.run();
            } catch (RuntimeException unreadable) {
                // A database is not made for damaged pages, and trips over some of them in its own ways.
                findings.add(otherwise);
            }
        }

        private void references() {
            store.brokenReferences()
                    .forEach((table, count) -> findings.add(Problem.of("check.reference", table, count)));
        }

        private void protocols() {
            store.protocols().forEach((version, content) -> {
                attempt(Problem.of("check.protocol", version), () -> protocol.accept(content));
                answers++;
            });
        }

        private void look(CheckedStore.StoredAnswer stored) {
            attempt(at("check.answer", stored.place()), () -> answer.accept(stored.content()));
            answers++;
        }

        private void look(SealedText kept) {
            var hash = Sha256.of(kept.content().getBytes(StandardCharsets.UTF_8));
            if (hash.equals(kept.sha256())) {
                attempt(
                        at("check.text", kept.place(), kept.revision()),
                        () -> text.accept(kept.kind(), kept.content()));
            } else {
                findings.add(at("check.text-altered", kept.place(), kept.revision()));
            }
            if (!kept.elsewhere().stream().allMatch(kept.sha256()::equals)) {
                findings.add(at("check.other-text", kept.place(), kept.revision()));
            }
            sealed++;
        }

        private void decisions() {
            store.unreadableDecisions().forEach(place -> findings.add(at("check.decision", place)));
        }

        private void look(Place place, String fileName, byte[] scan, long size, String sha256) {
            if (scan.length != size || !Sha256.of(scan).equals(sha256)) {
                findings.add(Problem.of(
                        "check.scan-altered", place.campus(), place.year().label(), fileName));
            }
            sealed++;
        }
    }

    private static Problem at(String key, Place place) {
        return Problem.of(key, place.campus(), place.year().label());
    }

    private static Problem at(String key, Place place, int revision) {
        return Problem.of(key, place.campus(), place.year().label(), revision);
    }
}
