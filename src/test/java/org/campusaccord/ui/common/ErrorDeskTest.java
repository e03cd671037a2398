package org.campusaccord.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.campusaccord.application.ErrorReport;
import org.campusaccord.application.FaultCode;
import org.junit.jupiter.api.Test;

class ErrorDeskTest {
    private final Throwable fault = new IllegalStateException();
    private final Throwable other = new ArithmeticException();

    private final ErrorDesk desk = new ErrorDesk(Runnable::run);
    private final List<Told> opened = new ArrayList<>();
    private boolean broken;

    /** A notice that a test puts away. */
    private static final class Told implements ErrorNotice {
        private final ErrorReport report;
        private final Runnable closed;
        private final List<ErrorReport> added = new ArrayList<>();
        private int times = 1;

        Told(ErrorReport report, Runnable closed) {
            this.report = report;
            this.closed = closed;
        }

        @Override
        public void count(int now) {
            times = now;
        }

        @Override
        public void add(ErrorReport other) {
            added.add(other);
        }
    }

    private void hear(Throwable failure, int times) {
        for (int time = 0; time < times; time++) {
            desk.hear(failure, this::open);
        }
    }

    private ErrorNotice open(ErrorReport report, Runnable closed) {
        if (broken) {
            throw new IllegalStateException("a fault planted by a test");
        }
        var told = new Told(report, closed);
        opened.add(told);
        return told;
    }

    private void close() {
        opened.getLast().closed.run();
    }

    @Test
    void countsAnErrorThatComesWithEveryFrame() {
        hear(fault, 500);

        assertThat(opened)
                .singleElement()
                .satisfies(told -> assertThat(told.times).isEqualTo(500));
    }

    @Test
    void addsAnotherErrorOnceToTheNoticeThatIsOpen() {
        hear(fault, 1);
        hear(other, 3);

        assertThat(opened).singleElement().satisfies(told -> {
            assertThat(told.report.code()).isEqualTo(FaultCode.of(fault));
            assertThat(told.added).extracting(ErrorReport::code).containsExactly(FaultCode.of(other));
        });
    }

    @Test
    void tellsAnErrorAgainThatComesAgainLater() {
        hear(fault, 1);
        close();
        hear(fault, 1);

        assertThat(opened).hasSize(2);
    }

    @Test
    void leavesThePersonAloneWithAnErrorThatComesByItself() {
        hear(fault, 100);
        close();
        hear(fault, 100);

        assertThat(opened).hasSize(1);
    }

    @Test
    void stillTellsOtherErrorsAfterAStorm() {
        hear(fault, 100);
        close();
        hear(other, 1);

        assertThat(opened).hasSize(2);
    }

    @Test
    void endsWhenTheNoticeItselfFails() {
        broken = true;
        hear(fault, 1);
        broken = false;
        hear(fault, 1);
        hear(other, 1);

        assertThat(opened)
                .singleElement()
                .satisfies(told -> assertThat(told.report.code()).isEqualTo(FaultCode.of(other)));
    }

    @Test
    void saysWhenThereIsNoWindowToTellIn() {
        var homeless = new ErrorDesk(_ -> {
            throw new IllegalStateException("Toolkit has exited");
        });

        assertThatThrownBy(() -> homeless.hear(fault, this::open)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> homeless.hear(fault, this::open)).isInstanceOf(IllegalStateException.class);
    }
}
