package org.campusaccord.application.comparing;

import java.util.ArrayList;
import java.util.List;
import org.campusaccord.application.comparing.Comparison.Chunk;
import org.campusaccord.application.comparing.Comparison.Line;
import org.campusaccord.domain.agreement.AgreementContent.AgreedCommitment;
import org.campusaccord.text.Messages;

/** Compares the commitments of an item: which stay, which change, which come and go. */
final class CommitmentFields {
    private final Messages messages;

    CommitmentFields(Messages messages) {
        this.messages = messages;
    }

    List<Line> of(List<AgreedCommitment> before, List<AgreedCommitment> after) {
        var lines = new ArrayList<Line>();
        for (var pair : Alignment.of(before, after, this::words)) {
            if (!pair.before().equals(pair.after())) {
                addChanged(lines, pair.before(), pair.after());
            }
        }
        return lines;
    }

    /** Those that stand opposite each other and have words in common are one that changed. */
    private void addChanged(List<Line> lines, List<AgreedCommitment> before, List<AgreedCommitment> after) {
        int pairs = Math.min(before.size(), after.size());
        for (int i = 0; i < pairs; i++) {
            var old = words(before.get(i));
            var changed = words(after.get(i));
            var chunks = WordComparison.of(old, changed);
            if (isAlike(chunks, Math.max(old.length(), changed.length()))) {
                lines.add(line(chunks));
            } else {
                addApart(lines, old, changed);
            }
        }
        before.subList(pairs, before.size()).forEach(gone -> lines.add(line(List.of(new Chunk(words(gone), "")))));
        after.subList(pairs, after.size()).forEach(come -> lines.add(line(List.of(new Chunk("", words(come))))));
    }

    /** In an order that is the same from both sides. */
    private void addApart(List<Line> lines, String old, String changed) {
        var gone = line(List.of(new Chunk(old, "")));
        var come = line(List.of(new Chunk("", changed)));
        lines.addAll(old.compareTo(changed) <= 0 ? List.of(gone, come) : List.of(come, gone));
    }

    private static boolean isAlike(List<Chunk> chunks, int length) {
        int same = chunks.stream()
                .filter(Chunk::isSame)
                .mapToInt(chunk -> chunk.before().length())
                .sum();
        return same * 3 >= length;
    }

    private Line line(List<Chunk> chunks) {
        return new Line(messages.get("comparing.commitment"), chunks);
    }

    private String words(AgreedCommitment commitment) {
        return messages.get(
                "comparing.commitment.words",
                commitment.what(),
                commitment.owner().isBlank() ? messages.get("document.none") : commitment.owner(),
                commitment.due().map(messages::date).orElseGet(() -> messages.get("document.none")));
    }
}
