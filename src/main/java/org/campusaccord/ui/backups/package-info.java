/**
 * Backups on the screen: a line of the list, the words about one, the question before one is restored. Shared by the
 * settings and by the pages for a store that will not open.
 */
@NullMarked
package org.campusaccord.ui.backups;

import org.jspecify.annotations.NullMarked;
