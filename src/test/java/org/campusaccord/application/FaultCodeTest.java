package org.campusaccord.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import org.junit.jupiter.api.Test;

class FaultCodeTest {
    private static Throwable caught(String message) {
        return catchThrowable(() -> {
            throw new IllegalStateException(message);
        });
    }

    private static Throwable inLibrary() {
        return catchThrowable(() -> List.of().getFirst());
    }

    private static int fall(int depth) {
        return depth % 3 == 0 ? stumble(depth + 1) : fall(depth + 1) + 1;
    }

    private static int stumble(int depth) {
        return fall(depth + 1) + Math.abs(depth);
    }

    @Test
    void isShortEnoughToBeReadOut() {
        assertThat(FaultCode.of(caught(""))).matches("AC-[0-9A-HJKMNP-TV-Z]{4}");
    }

    @Test
    void isTheSameForTheSameFaultWhateverWasTyped() {
        assertThat(FaultCode.of(caught("Rosa"))).isEqualTo(FaultCode.of(caught("Íñigo")));
    }

    @Test
    void isAnotherForAFaultElsewhere() {
        assertThat(FaultCode.of(caught(""))).isNotEqualTo(FaultCode.of(new IllegalStateException()));
    }

    @Test
    void isAnotherForAnotherFaultInTheSamePlace() {
        var state = new IllegalStateException();
        var argument = new IllegalArgumentException();
        argument.setStackTrace(state.getStackTrace());

        assertThat(FaultCode.of(argument)).isNotEqualTo(FaultCode.of(state));
    }

    @Test
    void isTheSameHoweverOftenTheFaultIsWrapped() {
        var fault = caught("");

        assertThat(FaultCode.of(new RuntimeException(new IllegalStateException(fault))))
                .isEqualTo(FaultCode.of(fault));
    }

    @Test
    void isTheSameWhenALibraryFails() {
        assertThat(FaultCode.of(inLibrary())).isEqualTo(FaultCode.of(inLibrary()));
    }

    @Test
    void isTheSameWhereverTheStackEnds() {
        var first = catchThrowable(() -> fall(1));
        var second = catchThrowable(() -> stumble(2));

        assertThat(first).isInstanceOf(StackOverflowError.class);
        assertThat(FaultCode.of(first)).isEqualTo(FaultCode.of(second));
    }

    @Test
    void isTheSameWhereverMemoryRunsOut() {
        var elsewhere = catchThrowable(() -> {
            throw new OutOfMemoryError();
        });

        assertThat(FaultCode.of(new OutOfMemoryError())).isEqualTo(FaultCode.of(elsewhere));
    }

    @Test
    void endsWhenCausesGoInACircle() {
        var first = new IllegalStateException();
        var second = new IllegalArgumentException(first);
        first.initCause(second);

        assertThat(FaultCode.of(first)).startsWith("AC-");
    }
}
