/**
 * The computer in one party's hands: what they sign, how, and the way to decline.
 */
@NullMarked
package org.campusaccord.ui.signing;

import org.jspecify.annotations.NullMarked;
