package org.campusaccord.application.document;

import java.util.List;
import org.campusaccord.domain.campus.CampusYear;

/**
 * The campuses that a workbook only names.
 *
 * @param notBegun they have no agreement
 * @param leftOut they have one that is not in the workbook, since its text was altered
 */
public record EmptyRows(List<CampusYear> notBegun, List<CampusYear> leftOut) {
    public static final EmptyRows NONE = new EmptyRows(List.of(), List.of());

    public EmptyRows {
        notBegun = List.copyOf(notBegun);
        leftOut = List.copyOf(leftOut);
    }
}
