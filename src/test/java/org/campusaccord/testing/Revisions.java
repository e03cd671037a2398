package org.campusaccord.testing;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.campusaccord.domain.agreement.AgreementContent;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.domain.signature.Decision;
import org.campusaccord.domain.signature.Drawing;
import org.campusaccord.domain.signature.Mark;
import org.campusaccord.domain.signature.Meaning;
import org.campusaccord.domain.signature.Revision;
import org.campusaccord.domain.signature.RevisionId;

/** Revisions for tests, signed by the parties of {@link Agreements}. */
public final class Revisions {
    /** The hash under which everybody signs. */
    public static final String SHA256 = "0123456789abcdef".repeat(4);

    private static final ZonedDateTime AT = ZonedDateTime.of(2026, 8, 18, 15, 42, 0, 0, ZoneId.of("America/Chicago"));

    private Revisions() {}

    /** Signed by all three: drawn, typed with a reservation, on paper. */
    public static Revision signed(AgreementContent content) {
        return revision(
                content,
                Optional.of(AT.plusMinutes(4).toInstant()),
                List.of(drawn(), typed("I would like more time for mentoring."), onPaper()));
    }

    /** Signed by one party only. */
    public static Revision partlySigned(AgreementContent content) {
        return revision(content, Optional.empty(), List.of(drawn()));
    }

    /** Declined by one party. */
    public static Revision declined(AgreementContent content, String reason) {
        return revision(content, Optional.empty(), List.of(decline(reason)));
    }

    /** Signed by all three, of whom one had declined before. */
    public static Revision signedAfterDecline(AgreementContent content, String reason) {
        return new Revision(
                new RevisionId(7),
                new AgreementId(3),
                content.revision(),
                content,
                SHA256,
                AT.toInstant(),
                Optional.of(AT.plusMinutes(4).toInstant()),
                List.of(drawn(), typed(""), onPaper()),
                List.of(decline(reason)));
    }

    private static Decision.Decline decline(String reason) {
        return new Decision.Decline(
                4,
                new PersonId(2),
                "Nguyễn Thị Hồng",
                Role.COACH,
                AT.plusMinutes(1),
                "Dana O’Brien-Smith",
                SHA256,
                reason);
    }

    private static Revision revision(AgreementContent content, Optional<Instant> frozenAt, List<Decision> decisions) {
        return new Revision(
                new RevisionId(7),
                new AgreementId(3),
                content.revision(),
                content,
                SHA256,
                AT.toInstant(),
                frozenAt,
                decisions,
                List.of());
    }

    private static Decision drawn() {
        var drawing = Drawing.parse("M80 210L120 60L170 230L230 80L290 220M330 160L380 120L430 190L500 110L600 170"
                + "L700 90L820 180M60 260L420 240L880 255");
        return signature(1, "Íñigo Muñoz", Role.PRINCIPAL, Meaning.AGREE, "", new Mark.Drawn(drawing));
    }

    private static Decision typed(String reservation) {
        return signature(
                2,
                "Nguyễn Thị Hồng",
                Role.COACH,
                Meaning.AGREE_WITH_RESERVATION,
                reservation,
                new Mark.Typed("Nguyễn T. Hồng"));
    }

    private static Decision onPaper() {
        return signature(3, "Dana O’Brien-Smith", Role.CHAMPION, Meaning.RECEIVED, "", new Mark.OnPaper());
    }

    private static Decision signature(long id, String name, Role role, Meaning meaning, String reservation, Mark mark) {
        return new Decision.Signature(
                id,
                new PersonId(id),
                name,
                role,
                AT.plusMinutes(2 * (id - 1)),
                "Dana O’Brien-Smith",
                SHA256,
                meaning,
                reservation,
                mark,
                !(mark instanceof Mark.OnPaper));
    }
}
