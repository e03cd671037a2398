/**
 * The year-end review: prepared by the application, reflected alone, decided together, signed.
 */
@NullMarked
package org.campusaccord.application.yearend;

import org.jspecify.annotations.NullMarked;
