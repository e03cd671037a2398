/**
 * What every part of the domain shares: problems and the limits of what people type. Depends on the JDK only.
 */
@NullMarked
package org.campusaccord.domain;

import org.jspecify.annotations.NullMarked;
