/**
 * The partnership-agreement conversation as data: agenda items and their parts. Depends on the JDK and {@code domain}.
 */
@NullMarked
package org.campusaccord.domain.protocol;

import org.jspecify.annotations.NullMarked;
