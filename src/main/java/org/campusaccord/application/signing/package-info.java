/**
 * From a finished text to a frozen revision: laying it before the parties, signatures, declines, scans.
 */
@NullMarked
package org.campusaccord.application.signing;

import org.jspecify.annotations.NullMarked;
