/**
 * What the person has set once: their name, the district, paper, look.
 */
@NullMarked
package org.campusaccord.application.settings;

import org.jspecify.annotations.NullMarked;
