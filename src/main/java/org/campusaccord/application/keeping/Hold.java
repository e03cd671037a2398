package org.campusaccord.application.keeping;

import java.time.Instant;

/** Says that an agreement must not be deleted, since when and why. */
public record Hold(Instant since, String reason) {}
