package org.campusaccord.application.mail;

import org.campusaccord.domain.Wording;

/** Somebody with an address. Neither holds a line end or another control character, so that a name stays a name. */
public record Recipient(String name, String email) {
    public Recipient {
        name = Wording.name(name);
        email = Wording.name(email);
    }
}
