package org.campusaccord.domain.checkin;

import org.campusaccord.domain.agreement.Answer.Milestone;

/** A milestone of the agreement with its place in it. */
public record AgreedMilestone(MilestoneRef ref, Milestone milestone) {}
