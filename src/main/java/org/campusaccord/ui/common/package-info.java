/**
 * Controls, tasks and dialogs that several screens share. Knows no screen.
 */
@NullMarked
package org.campusaccord.ui.common;

import org.jspecify.annotations.NullMarked;
