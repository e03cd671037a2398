/**
 * The pages of a year's binder, to be looked at, printed and saved. Depends on {@code ui.preview}, {@code ui.export} and
 * {@code application.export}.
 */
@NullMarked
package org.campusaccord.ui.binder;

import org.jspecify.annotations.NullMarked;
