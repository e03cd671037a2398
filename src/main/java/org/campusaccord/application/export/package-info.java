/**
 * Files for people and other programs: what goes into them, what they are called, and that none is ever half written.
 */
@NullMarked
package org.campusaccord.application.export;

import org.jspecify.annotations.NullMarked;
