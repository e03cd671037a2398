package org.campusaccord.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.h2.util.Utils;
import org.junit.jupiter.api.Test;

class BackgroundErrorsTest {
    private static final Thread OF_H2 = Utils.createBackgroundThread("H2-lob-cleaner", () -> {});

    private final BackgroundErrors errors = new BackgroundErrors();

    @Test
    void leavesOutWhatTheApplicationLeavesOut() {
        errors.handler().uncaughtException(OF_H2, new MVStoreException(DataUtils.ERROR_CLOSED, "Map is closed"));

        assertThatCode(errors::requireNone).doesNotThrowAnyException();
    }

    @Test
    void failsATestForAnyOtherError() {
        errors.handler().uncaughtException(OF_H2, new StackOverflowError());

        assertThatThrownBy(errors::requireNone).hasMessageContaining("StackOverflowError");
        assertThatCode(errors::requireNone).doesNotThrowAnyException();
    }
}
