/**
 * The pages of a finished PDF, to be looked at, searched and printed, and the ports to what draws and prints them. Depends on
 * {@code domain}.
 */
@NullMarked
package org.campusaccord.application.pages;

import org.jspecify.annotations.NullMarked;
