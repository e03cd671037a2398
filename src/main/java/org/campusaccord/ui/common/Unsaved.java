package org.campusaccord.ui.common;

import java.util.Optional;
import org.campusaccord.domain.Problem;

/**
 * Words that are in no store.
 *
 * @param words to be copied; empty when the program cannot get at them
 * @param why what stands in the way, if it is more than a field that is not finished
 */
public record Unsaved(String words, Optional<Problem> why) {}
