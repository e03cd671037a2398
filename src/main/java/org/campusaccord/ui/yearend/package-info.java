/**
 * The year-end review: the year in pictures, each party alone, all together, the text to sign. Depends on {@code
 * ui.mail}, {@code ui.preview}, {@code ui.review}, the window's shared parts and the use cases.
 */
@NullMarked
package org.campusaccord.ui.yearend;

import org.jspecify.annotations.NullMarked;
