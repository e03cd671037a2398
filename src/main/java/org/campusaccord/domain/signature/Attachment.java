package org.campusaccord.domain.signature;

import java.time.Instant;

/**
 * A scan of a signature on paper, without its bytes.
 *
 * @param signature the number of the signature it belongs to
 * @param size in bytes
 */
public record Attachment(
        long id, long signature, String fileName, String mediaType, long size, String sha256, Instant addedAt) {}
