package org.campusaccord.application.document;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.campusaccord.domain.signature.Attachment;
import org.campusaccord.domain.signature.Decision;
import org.campusaccord.domain.signature.Mark;
import org.campusaccord.text.Messages;

/** Says in words what a party did, when and how. */
final class SigningWords {
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xxx");

    private final Messages messages;

    SigningWords(Messages messages) {
        this.messages = messages;
    }

    /** What the party said by it. */
    String meaning(Decision decision) {
        return switch (decision) {
            case Decision.Signature signature -> messages.of(signature.meaning());
            case Decision.Decline _ -> messages.get("document.declined");
        };
    }

    /** Who had the meeting then. */
    String host(Decision decision) {
        return decision.host().isBlank() ? messages.get("common.no-name") : decision.host();
    }

    /** How it was given; empty for a decline. */
    String method(Decision decision) {
        return decision instanceof Decision.Signature signature ? method(signature.mark()) : "";
    }

    String method(Mark mark) {
        return messages.get(
                switch (mark) {
                    case Mark.Drawn _ -> "document.method.drawn";
                    case Mark.Typed _ -> "document.method.typed";
                    case Mark.OnPaper _ -> "document.method.paper";
                });
    }

    /** The party's own words: a reservation or the reason for declining; may be empty. */
    String words(Decision decision) {
        return switch (decision) {
            case Decision.Signature signature -> signature.reservation();
            case Decision.Decline decline -> decline.reason();
        };
    }

    /** A moment with its zone, so that nobody has to guess on whose clock. */
    String moment(ZonedDateTime at) {
        return messages.get(
                "document.moment",
                messages.date(at.toLocalDate()),
                messages.time(at.toLocalTime()),
                at.getZone().getId(),
                OFFSET.format(at));
    }

    /** What is known about the scans of a signature on paper. */
    String scans(SignatureRecord agreement, Decision decision) {
        var scans = agreement.scans(decision);
        return scans.isEmpty()
                ? messages.get("document.scan.none")
                : scans.stream()
                        .map(scan -> messages.get("document.scan.attached", scan.fileName(), fingerprint(scan)))
                        .collect(Collectors.joining("; "));
    }

    private static String fingerprint(Attachment scan) {
        return grouped(scan.sha256());
    }

    /** A hash in groups of eight, to compare by eye. */
    static String grouped(String sha256) {
        List<String> groups = new ArrayList<>();
        for (int start = 0; start < sha256.length(); start += 8) {
            groups.add(sha256.substring(start, Math.min(start + 8, sha256.length())));
        }
        return String.join(" ", groups);
    }
}
