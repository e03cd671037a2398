package org.campusaccord.ui.saving;

import java.util.Optional;
import java.util.function.Consumer;
import org.campusaccord.domain.Problem;

/**
 * A change that is not written yet.
 *
 * @param save writes it; runs on the store's thread
 * @param text what the person typed, to copy it when writing fails
 * @param told hears what is wrong, or nothing when it is written
 */
record Change(Runnable save, String text, Consumer<Optional<Problem>> told) {}
