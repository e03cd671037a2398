package org.campusaccord.ui.preview;

import java.util.List;
import org.campusaccord.application.pages.PageSize;
import org.campusaccord.domain.Problem;

/** What there is to see. */
sealed interface PreviewState {
    /** The pages are being made for the first time, or again after they could not be made. */
    record Preparing() implements PreviewState {}

    record Shown(List<PageSize> sizes) implements PreviewState {
        public Shown {
            sizes = List.copyOf(sizes);
        }
    }

    record Failed(Problem problem) implements PreviewState {}
}
