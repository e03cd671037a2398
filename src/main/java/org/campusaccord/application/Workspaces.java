package org.campusaccord.application;

import org.campusaccord.application.lock.Passphrase;

/** Opens the stores that a person can work in: their own, and a sample district that never mixes with it. */
public interface Workspaces {
    /** The person's own store; begun when there is none. Refused when it is locked. */
    Workspace open();

    /** The person's own store, which is locked, with the passphrase or the recovery key. */
    Workspace open(Passphrase typed);

    /** Looks after the person's own store while it is closed. */
    StoreCare care();

    /** The sample district; built when it is not there yet, which takes some seconds. */
    Workspace openSample();

    /** Takes the sample district away; nothing of it may be open. */
    void removeSample();
}
