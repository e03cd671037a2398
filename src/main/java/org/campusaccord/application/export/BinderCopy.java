package org.campusaccord.application.export;

import java.util.Optional;
import java.util.Set;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.CampusId;

/**
 * Which binder somebody wants.
 *
 * @param campus the one whose binder it is; that of all campuses when empty
 * @param audience who reads it, and gets no more than each agreement lets them know
 * @param without agreements that cannot be in it, whose page for a divider says so
 */
public record BinderCopy(SchoolYear year, Optional<CampusId> campus, Audience audience, Set<AgreementId> without) {
    public BinderCopy {
        without = Set.copyOf(without);
    }

    /** Whole, for its usual reader. */
    public BinderCopy(SchoolYear year, Optional<CampusId> campus) {
        this(year, campus, usualAudience(campus), Set.of());
    }

    /** Whose copy a binder is unless somebody wants it otherwise: that of one campus its own, that of all the district's. */
    public static Audience usualAudience(Optional<?> campus) {
        return campus.isPresent() ? Audience.BINDER : Audience.DISTRICT;
    }
}
