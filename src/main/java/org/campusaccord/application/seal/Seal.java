package org.campusaccord.application.seal;

import java.time.Instant;
import org.campusaccord.application.document.SealBox;

/**
 * All that it takes to seal a file; any thread may use it.
 *
 * @param box what stands on the page about the seal
 */
public record Seal(SealFacts facts, SealKey key, Instant at, SealBox box) {}
