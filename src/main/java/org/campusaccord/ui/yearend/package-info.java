/**
 * The year-end review: the year in pictures, each party alone, all together, the text to sign. Depends on use cases and the common parts of the window.
 */
@NullMarked
package org.campusaccord.ui.yearend;

import org.jspecify.annotations.NullMarked;
