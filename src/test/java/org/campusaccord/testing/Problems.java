package org.campusaccord.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.campusaccord.domain.ProblemException;

/** Expected problems, told by their key. */
public final class Problems {
    private Problems() {}

    public static void assertProblem(String key, ThrowingCallable action) {
        var thrown = catchThrowableOfType(ProblemException.class, action);
        assertThat(thrown).as("a problem “" + key + "”").isNotNull();
        assertThat(thrown.problem().key()).as(thrown.problem().toString()).isEqualTo(key);
    }
}
