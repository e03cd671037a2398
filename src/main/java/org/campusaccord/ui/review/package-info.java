/**
 * The whole text before it is signed, what is missing, who has signed.
 */
@NullMarked
package org.campusaccord.ui.review;

import org.jspecify.annotations.NullMarked;
