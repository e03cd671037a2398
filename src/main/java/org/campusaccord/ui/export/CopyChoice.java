package org.campusaccord.ui.export;

import org.campusaccord.application.export.CopyNote;

/**
 * A file that can be written: whose copy, what is to be known of it before, and what writes it.
 *
 * @param go begins with the question where to
 */
public record CopyChoice(CopyNote note, Runnable go) {}
