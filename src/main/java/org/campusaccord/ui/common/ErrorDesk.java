package org.campusaccord.ui.common;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.campusaccord.application.ErrorReport;
import org.campusaccord.application.FailureLog;
import org.campusaccord.application.FaultCode;

/**
 * Gathers errors from all threads into one notice. An error that comes again and again is counted in the notice that is
 * open, written into the log in full only once, and not told anew when its notice was closed.
 */
final class ErrorDesk {
    /** Nobody does something so often while a dialog is open: the error comes by itself. */
    private static final int STORM = 10;

    /** An error that waits to be told, or that is told. */
    private record Heard(ErrorReport report, int times) {}

    private final Consumer<Runnable> onWindowThread;
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();
    private final Map<String, Heard> arrived = new ConcurrentHashMap<>();
    private final AtomicBoolean coming = new AtomicBoolean();
    private final Set<String> quiet = new HashSet<>();
    private Optional<ErrorNotice> notice = Optional.empty();
    private final Set<String> added = new HashSet<>();
    private final Map<String, Integer> countsPutAway = new HashMap<>();
    private Optional<ErrorReport> shown = Optional.empty();

    /** With what has something done on the window's thread. */
    ErrorDesk(Consumer<Runnable> onWindowThread) {
        this.onWindowThread = onWindowThread;
    }

    /** Opens the notice of an error. */
    @FunctionalInterface
    interface Teller {
        /** The runnable is to be called when the notice is closed. */
        ErrorNotice open(ErrorReport report, Runnable closed);
    }

    /** Hears of an error, on any thread. */
    void hear(Throwable failure, Teller teller) {
        var code = FaultCode.of(failure);
        int times = counts.merge(code, 1, Integer::sum);
        if (times == 1) {
            FailureLog.keep(ErrorReport.of(failure));
        } else if (isWorthALine(times)) {
            FailureLog.keepCount(code, times);
        }
        arrived.compute(
                code, (_, before) -> new Heard(before == null ? ErrorReport.of(failure) : before.report(), times));
        if (coming.compareAndSet(false, true)) {
            try {
                onWindowThread.accept(() -> tellAll(teller));
            } catch (IllegalStateException windowIsGone) {
                coming.set(false);
                throw windowIsGone;
            }
        }
    }

    private static boolean isWorthALine(int times) {
        return times <= STORM || String.valueOf(times).matches("10*");
    }

    private void tellAll(Teller teller) {
        coming.set(false);
        for (var code : Set.copyOf(arrived.keySet())) {
            Optional.ofNullable(arrived.remove(code))
                    .filter(_ -> !quiet.contains(code))
                    .ifPresent(heard -> tell(heard, teller));
        }
    }

    private void tell(Heard heard, Teller teller) {
        var code = heard.report().code();
        if (notice.isEmpty()) {
            open(heard, teller);
        } else if (shown.filter(first -> first.code().equals(code)).isPresent()) {
            notice.get().count(heard.times());
        } else if (added.add(code)) {
            notice.get().add(heard.report());
        }
    }

    private void open(Heard heard, Teller teller) {
        var code = heard.report().code();
        try {
            shown = Optional.of(heard.report());
            var opened = teller.open(heard.report(), this::closed);
            notice = Optional.of(opened);
            if (heard.times() > 1) {
                opened.count(heard.times());
            }
        } catch (RuntimeException | Error cannotBeTold) {
            // What cannot be shown once is not tried again: the log has it.
            quiet.add(code);
            closed();
            FailureLog.keep(ErrorReport.of(cannotBeTold));
        }
    }

    private void closed() {
        shown.ifPresent(this::putAway);
        notice = Optional.empty();
        shown = Optional.empty();
        added.clear();
    }

    private void putAway(ErrorReport report) {
        int now = counts.getOrDefault(report.code(), 0);
        if (now - countsPutAway.getOrDefault(report.code(), 0) >= STORM) {
            quiet.add(report.code());
        }
        countsPutAway.put(report.code(), now);
    }
}
