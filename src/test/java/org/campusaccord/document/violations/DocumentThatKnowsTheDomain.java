package org.campusaccord.document.violations;

import org.campusaccord.domain.calendar.SchoolYear;

/** A part of the document model that knows what it is about. */
record DocumentThatKnowsTheDomain(SchoolYear year) {}
