package org.campusaccord.domain.campus;

import org.campusaccord.domain.FieldName;
import org.campusaccord.domain.Wording;

/**
 * A school of the district.
 *
 * @param name what people call it, 1 to 200 characters
 * @param code the district's or state's number for it; empty when there is none
 */
public record Campus(CampusId id, String name, String code, Level level) {
    public Campus {
        name = Wording.requiredName(FieldName.CAMPUS, name);
        code = Wording.limitedName(FieldName.CODE, code);
    }
}
