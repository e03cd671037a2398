package org.campusaccord.application;

/** Opens the stores that a person can work in: their own, and a sample district that never mixes with it. */
public interface Workspaces {
    /** The person's own store; begun when there is none. */
    Workspace open();

    /** The sample district; built when it is not there yet, which takes some seconds. */
    Workspace openSample();

    /** Takes the sample district away; nothing of it may be open. */
    void removeSample();
}
