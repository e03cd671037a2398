package org.campusaccord.application.signing;

import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.signature.Mark;
import org.campusaccord.domain.signature.Meaning;

/**
 * What a party gives when signing.
 *
 * @param reservation its words when the meaning is a reservation
 * @param contentSha256 the hash of the text they were shown
 */
public record SignatureRequest(
        PersonId person, Meaning meaning, String reservation, Mark mark, boolean consented, String contentSha256) {}
