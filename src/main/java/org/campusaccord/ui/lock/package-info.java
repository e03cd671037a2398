/**
 * What passphrases take on the screen: the field to type one, the form for a new one, the recovery key on its page and its
 * sheet, and the time that the computer is left alone. Knows no screen.
 */
@NullMarked
package org.campusaccord.ui.lock;

import org.jspecify.annotations.NullMarked;
