package org.campusaccord.domain.signature;

import java.time.ZonedDateTime;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.campus.Role;

/** What one party did when the text lay before them: signed, or declined. */
public sealed interface Decision {
    /** Its number in the store; 0 until it is kept there. */
    long id();

    PersonId person();

    /** Their name as it was then. */
    String name();

    Role role();

    ZonedDateTime at();

    /** Who facilitated, on whose computer it happened. */
    String host();

    /** SHA-256, in hexadecimal, of the content that lay before them. */
    String contentSha256();

    /**
     * A signature.
     *
     * @param reservation its words when the meaning is a reservation; empty otherwise
     * @param consented to sign electronically; false only on paper
     */
    record Signature(
            long id,
            PersonId person,
            String name,
            Role role,
            ZonedDateTime at,
            String host,
            String contentSha256,
            Meaning meaning,
            String reservation,
            Mark mark,
            boolean consented)
            implements Decision {}

    /** A refusal with its reason. */
    record Decline(
            long id,
            PersonId person,
            String name,
            Role role,
            ZonedDateTime at,
            String host,
            String contentSha256,
            String reason)
            implements Decision {}
}
