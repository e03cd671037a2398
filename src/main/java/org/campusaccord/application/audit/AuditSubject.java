package org.campusaccord.application.audit;

import java.util.Optional;
import java.util.OptionalInt;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementContent;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.signature.Revision;

/**
 * What an event is about, as it was called when it happened.
 *
 * @param campus empty for what is about no campus
 * @param year empty for what is about no school year
 */
public record AuditSubject(
        Optional<AgreementId> agreement, String campus, Optional<SchoolYear> year, OptionalInt revision) {
    /** The whole store. */
    public static final AuditSubject STORE =
            new AuditSubject(Optional.empty(), "", Optional.empty(), OptionalInt.empty());

    /** A whole school year, whatever the campus. */
    public static AuditSubject of(SchoolYear year) {
        return new AuditSubject(Optional.empty(), "", Optional.of(year), OptionalInt.empty());
    }

    /** One agreement, whatever the revision. */
    public static AuditSubject of(AgreementId agreement, String campus, SchoolYear year) {
        return new AuditSubject(Optional.of(agreement), campus, Optional.of(year), OptionalInt.empty());
    }

    public static AuditSubject of(Agreement agreement) {
        return of(agreement.id(), agreement.campus().name(), agreement.year());
    }

    /** One text as it was laid before the parties. */
    public static AuditSubject of(Revision revision) {
        return of(revision.agreement(), revision.content(), OptionalInt.of(revision.number()));
    }

    /** A text of an agreement, with or without a revision's number. */
    public static AuditSubject of(AgreementId agreement, AgreementContent content, OptionalInt revision) {
        return new AuditSubject(Optional.of(agreement), content.campus(), Optional.of(content.year()), revision);
    }
}
