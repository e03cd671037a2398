/**
 * Who did what when, kept for good: the use cases record it in the transaction in which they do it.
 */
@NullMarked
package org.campusaccord.application.audit;

import org.jspecify.annotations.NullMarked;
