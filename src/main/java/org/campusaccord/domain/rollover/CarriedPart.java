package org.campusaccord.domain.rollover;

import java.util.Optional;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.PartRef;

/**
 * A part of next year's draft as it begins.
 *
 * @param discussion present when the part is to be talked about again; the words say why and may be empty
 */
public record CarriedPart(PartRef part, Answer answer, Optional<String> discussion) {}
