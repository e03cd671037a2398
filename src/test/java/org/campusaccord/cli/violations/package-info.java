/** Breaks a rule of the architecture on purpose; a test shows that the rule notices. */
@NullMarked
package org.campusaccord.cli.violations;

import org.jspecify.annotations.NullMarked;
