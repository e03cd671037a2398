package org.campusaccord.application;

import org.campusaccord.application.amendment.AffirmationService;
import org.campusaccord.application.amendment.AmendmentService;
import org.campusaccord.application.amendment.EndingService;

/** What changes a signed agreement, or ends it early. */
public record ChangeServices(AmendmentService amendments, AffirmationService affirmations, EndingService endings) {}
