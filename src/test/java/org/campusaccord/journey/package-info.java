/** The main job as a person does it: through the real window, on a real store, with files read back. */
@NullMarked
package org.campusaccord.journey;

import org.jspecify.annotations.NullMarked;
