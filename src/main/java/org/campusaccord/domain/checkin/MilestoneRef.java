package org.campusaccord.domain.checkin;

import org.campusaccord.domain.agreement.PartRef;

/** Which milestone: the part it stands in, and its place there, counted from 0. */
public record MilestoneRef(PartRef part, int place) {}
