package org.campusaccord.application.seal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.campusaccord.application.seal.SealFacts.SealedSignature;
import org.campusaccord.application.seal.SealVerdict.Altered;
import org.campusaccord.application.seal.SealVerdict.SealedText;
import org.campusaccord.application.seal.SealVerdict.Unchanged;
import org.campusaccord.text.Messages;

/** Says in words what the check of a file came to, the same at the command line and in the window. */
public final class VerdictWords {
    private final Messages messages;
    private final ZoneId zone;

    /** @param zone whose clock tells when a file was sealed */
    public VerdictWords(Messages messages, ZoneId zone) {
        this.messages = messages;
        this.zone = zone;
    }

    /** The verdict in one short sentence. */
    public String title(SealVerdict verdict) {
        return switch (verdict) {
            case Unchanged unchanged ->
                messages.get(
                        unchanged.text().later().isPresent() ? "seal.unchanged.amended" : "seal.unchanged",
                        moment(unchanged.text().since()));
            case Altered _ -> messages.get("seal.altered");
            case SealVerdict.NotSealed _ -> messages.get("seal.none");
            case SealVerdict.Unreadable unreadable -> messages.title(unreadable.problem());
        };
    }

    /** What there is to say about it, a sentence each: which agreement, who signed, whose seal, what to do. */
    public List<String> lines(SealVerdict verdict) {
        return switch (verdict) {
            case Unchanged unchanged -> unchanged(unchanged);
            case Altered altered -> altered(altered);
            case SealVerdict.NotSealed(var title) ->
                title.map(this::neverSealed).orElse(List.of(messages.get("seal.none.meaning")));
            case SealVerdict.Unreadable unreadable -> List.of(messages.explain(unreadable.problem()));
        };
    }

    private List<String> neverSealed(String title) {
        return List.of(
                messages.get("seal.none.titled", title),
                messages.get("seal.none.kinds"),
                messages.get("seal.none.next"));
    }

    private List<String> unchanged(Unchanged unchanged) {
        var text = unchanged.text();
        var lines = new ArrayList<>(about(text));
        lines.add(messages.get(
                text.onRecord() ? onRecord(text) : "seal.not-on-record",
                text.facts().revision()));
        text.later()
                .ifPresent(later -> lines.add(1, messages.get("seal.amended", later.number(), day(later.signedAt()))));
        unchanged.earlier().reversed().forEach(earlier -> lines.addAll(earlier(earlier)));
        lines.add(messages.get("seal.adobe"));
        return lines;
    }

    /** A text that stands in the file behind the newest, under seals that were made before. */
    private List<String> earlier(SealedText text) {
        var facts = text.facts();
        var lines = new ArrayList<String>();
        lines.add(messages.get(
                "seal.earlier", facts.campus(), facts.year().label(), facts.revision(), moment(text.since())));
        facts.signatures().forEach(signature -> lines.add(signature(signature)));
        lines.add(messages.get(
                text.onRecord() ? "seal.on-record.earlier" : "seal.not-on-record.earlier", facts.revision()));
        return lines;
    }

    private static String onRecord(SealedText text) {
        return text.later().isPresent() ? "seal.on-record.earlier" : "seal.on-record";
    }

    private List<String> altered(Altered altered) {
        var lines = new ArrayList<String>();
        altered.lastGood()
                .ifPresentOrElse(
                        good -> {
                            lines.add(messages.get(
                                    "seal.altered.since", good.facts().revision(), moment(good.since())));
                            lines.addAll(about(good));
                            lines.add(messages.get(
                                    good.onRecord() ? "seal.on-record.until" : "seal.not-on-record",
                                    good.facts().revision()));
                        },
                        () -> lines.add(messages.get("seal.altered.all")));
        lines.add(messages.get("seal.altered.next"));
        return lines;
    }

    private List<String> about(SealedText text) {
        var lines = new ArrayList<String>();
        var facts = text.facts();
        lines.add(
                switch (facts.kind()) {
                    case AGREEMENT ->
                        messages.get(
                                "seal.agreement", facts.campus(), facts.year().label(), facts.revision());
                    case REVIEW ->
                        messages.get("seal.review", facts.campus(), facts.year().label());
                });
        facts.copy().ifPresent(copy -> lines.add(copy(copy)));
        facts.signatures().forEach(signature -> lines.add(signature(signature)));
        lines.add(messages.get(
                text.isOurs() ? "seal.ours" : "seal.foreign",
                text.fingerprint().shortForm(),
                text.fingerprint().grouped()));
        return lines;
    }

    private String copy(SealedCopy copy) {
        return copy.isExcerpt()
                ? messages.get("seal.copy.excerpt." + copy.audience().name(), String.join("; ", copy.leftOut()))
                : messages.get("seal.copy.whole." + copy.audience().name());
    }

    private String signature(SealedSignature signature) {
        return messages.get(
                "seal.signature",
                signature.name(),
                messages.of(signature.role()),
                messages.of(signature.meaning()),
                messages.of(signature.method()),
                moment(signature.at()));
    }

    private String day(Instant at) {
        return messages.date(at.atZone(zone).toLocalDate());
    }

    private String moment(Instant at) {
        return moment(at.atZone(zone));
    }

    private String moment(ZonedDateTime at) {
        return messages.get("seal.moment", messages.date(at.toLocalDate()), messages.time(at.toLocalTime()));
    }
}
