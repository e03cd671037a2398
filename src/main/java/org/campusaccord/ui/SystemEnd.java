package org.campusaccord.ui;

import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The system's word that the program has to end: at the end of somebody's session, at Ctrl+C, when a terminal closes.
 * Heard as a signal, because a shutdown hook comes too late: JavaFX has one too, and once that has run nothing that is
 * handed to the window's thread is done any more. The class for signals is asked for by name, as the compiler warns of
 * it wherever it is named; every Java so far has it.
 */
final class SystemEnd {
    private static final List<String> SIGNALS = List.of("TERM", "INT", "HUP");
    private static final int EXIT_BY_SIGNAL = 128;
    private static final Class<?> SIGNAL = named("sun.misc.Signal");
    private static final Class<?> HANDLER = named("sun.misc.SignalHandler");

    private final Map<Object, Object> before = new LinkedHashMap<>();
    private final AtomicBoolean ending = new AtomicBoolean();
    private final Runnable last;

    private SystemEnd(Runnable last) {
        this.last = last;
    }

    /** From now on does something first when the program has to end; only once, on a thread of its own. */
    static SystemEnd heard(Runnable last) {
        var end = new SystemEnd(last);
        SIGNALS.forEach(end::listen);
        return end;
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private void listen(String name) {
        try {
            var signal = SIGNAL.getConstructor(String.class).newInstance(name);
            var ended = MethodHandles.lookup().bind(this, "end", MethodType.methodType(void.class, Object.class));
            before.put(signal, handle(signal, MethodHandleProxies.asInterfaceInstance(HANDLER, ended)));
        } catch (ReflectiveOperationException unknownHere) {
            // Windows has no HUP, and a Java that was started with -Xrs leaves signals to the system.
        }
    }

    private static Object handle(Object signal, Object handler) throws ReflectiveOperationException {
        return SIGNAL.getMethod("handle", SIGNAL, HANDLER).invoke(null, signal, handler);
    }

    /** Exits as a program that a signal has ended does. */
    void end(Object signal) throws ReflectiveOperationException {
        if (ending.compareAndSet(false, true)) {
            try {
                last.run();
            } finally {
                System.exit(EXIT_BY_SIGNAL + (int) SIGNAL.getMethod("getNumber").invoke(signal));
            }
        }
    }

    /** Leaves the end of the program to Java again. */
    void forget() {
        before.forEach((signal, handler) -> {
            try {
                handle(signal, handler);
            } catch (ReflectiveOperationException stays) {
                throw new IllegalStateException(stays);
            }
        });
    }
}
