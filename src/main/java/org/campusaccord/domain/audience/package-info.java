/**
 * For whom a copy of an agreement is, and what its own table of confidentiality keeps from that reader. Depends on
 * the rest of the domain.
 */
@NullMarked
package org.campusaccord.domain.audience;

import org.jspecify.annotations.NullMarked;
