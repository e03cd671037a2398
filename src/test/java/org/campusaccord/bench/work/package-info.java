/** What a person waits for while they work: a save, a search. */
@NullMarked
package org.campusaccord.bench.work;

import org.jspecify.annotations.NullMarked;
