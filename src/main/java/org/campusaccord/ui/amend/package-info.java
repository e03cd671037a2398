/**
 * Changing a signed agreement openly: the amendment beside the signed words, its versions and what is different
 * between them, newcomers, and the end of an agreement. Depends on {@code ui.common}, {@code ui.export}, {@code
 * ui.parts}, {@code ui.preview}, {@code ui.saving}, {@code ui.shell} and the use cases.
 */
@NullMarked
package org.campusaccord.ui.amend;

import org.jspecify.annotations.NullMarked;
