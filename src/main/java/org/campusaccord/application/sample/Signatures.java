package org.campusaccord.application.sample;

import java.time.LocalDateTime;
import java.util.List;
import org.campusaccord.application.signing.SignatureRequest;
import org.campusaccord.application.signing.SigningService;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.signature.Mark;
import org.campusaccord.domain.signature.Meaning;

/** Lets the parties of a campus sign at the end of their meeting, one after another. */
final class Signatures {
    private final SigningService signing;
    private final SettableClock clock;
    private final Agreement agreement;
    private final Scene scene;

    Signatures(SigningService signing, SettableClock clock, Agreement agreement, Scene scene) {
        this.signing = signing;
        this.clock = clock;
        this.agreement = agreement;
        this.scene = scene;
    }

    /** Lays the text before the parties. */
    void prepare() {
        signing.prepare(agreement.id());
    }

    /** Everybody signs, save the last so many. */
    void sign(LocalDateTime from, int missing) {
        sign(agreement.parties().subList(0, agreement.parties().size() - missing), from);
    }

    /** These sign, one after another. */
    void sign(List<Party> signers, LocalDateTime from) {
        var time = from;
        for (var party : signers) {
            time = time.plusMinutes(scene.dice().between(1, 5));
            clock.set(time);
            signing.sign(agreement.id(), request(party));
        }
    }

    /** The last party says no, and why. */
    void decline(LocalDateTime at) {
        clock.set(at);
        signing.decline(agreement.id(), agreement.parties().getLast().person(), scene.line("decline", 0));
    }

    private SignatureRequest request(Party party) {
        var reserved = scene.dice().happens(5);
        var words = reserved ? scene.line("reservation", 0) : "";
        var sha256 = signing.revision(agreement.id()).orElseThrow().sha256();
        return new SignatureRequest(
                party.person(),
                reserved ? Meaning.AGREE_WITH_RESERVATION : Meaning.AGREE,
                words,
                mark(party.name()),
                true,
                sha256);
    }

    private Mark mark(String name) {
        return switch (scene.dice().one(List.of(1, 1, 1, 2, 2, 3))) {
            case 1 -> new Mark.Drawn(PenStrokes.of(name, scene.dice()));
            case 2 -> new Mark.Typed(name);
            default -> new Mark.OnPaper();
        };
    }
}
