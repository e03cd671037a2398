package org.campusaccord.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.campusaccord.domain.Problem;
import org.junit.jupiter.api.Test;

class ErrorReportTest {
    private static final String CANARY = "Quillfeather";

    private static Throwable fault() {
        var cause = new IllegalArgumentException("Unreadable: " + CANARY, new ArithmeticException(CANARY));
        var failure = new IllegalStateException(cause);
        failure.addSuppressed(new IllegalStateException(CANARY));
        return failure;
    }

    @Test
    void holdsNothingThatAnExceptionQuotes() {
        var report = ErrorReport.of(fault());

        assertThat(report.details()).doesNotContain(CANARY);
        assertThat(report.problem().values()).containsExactly(report.code());
    }

    @Test
    void namesWhatFailedAndWhere() {
        assertThat(ErrorReport.of(fault()).details())
                .contains("java.lang.IllegalStateException", "caused by java.lang.ArithmeticException")
                .contains("at org.campusaccord.application.ErrorReportTest.fault(ErrorReportTest.java:");
    }

    @Test
    void namesTheVersionsAndTheSystem() {
        assertThat(ErrorReport.of(fault()).details())
                .contains("Campus Accord " + ProgramVersion.number())
                .contains("Java " + System.getProperty("java.version"))
                .contains(System.getProperty("os.name"));
    }

    @Test
    void namesNoPersonAndNoFolder() {
        assertThat(ErrorReport.of(fault()).details())
                .doesNotContain(System.getProperty("user.home") + "/")
                .doesNotContain(System.getProperty("user.dir"));
    }

    @Test
    void keepsTheWordsOfAProblemThatNobodyCaught() {
        var full = Problem.of("store.no-space", "campus-accord.mv.db");

        assertThat(ErrorReport.of(full.asException()).problem()).isEqualTo(full);
    }
}
