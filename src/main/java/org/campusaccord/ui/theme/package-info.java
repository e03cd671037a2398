/**
 * Light and dark, text size, the style sheet.
 */
@NullMarked
package org.campusaccord.ui.theme;

import org.jspecify.annotations.NullMarked;
