package org.campusaccord.testing.pauses;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campusaccord.Composition;

/** Looks at a thread again and again, and tells which method of the program it was in most often. */
final class Stacks {
    private static final String OURS = "org.campusaccord.";
    private static final String UNKNOWN = "no method of ours";

    private final Map<List<String>, Integer> seen = new HashMap<>();
    private int looks;
    private int waits;

    void look(Thread thread) {
        var stack = thread.getStackTrace();
        if (stack.length > 0) {
            looks++;
            if (thread.getState() != Thread.State.RUNNABLE) {
                waits++;
            }
            seen.merge(List.of(method(stack), name(stack[0])), 1, Integer::sum);
        }
    }

    /** Whether a method of ours mostly waited for somebody else. */
    boolean waited() {
        return waits * 2 > looks && !method().equals(UNKNOWN);
    }

    String method() {
        return most().map(List::getFirst).orElse(UNKNOWN);
    }

    String within() {
        return most().map(List::getLast).orElse("");
    }

    private Optional<List<String>> most() {
        return seen.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static String method(StackTraceElement... stack) {
        for (var frame : stack) {
            if (frame.getClassName().startsWith(OURS) && isOfTheProgram(frame.getClassName())) {
                return name(frame) + ":" + frame.getLineNumber();
            }
        }
        return UNKNOWN;
    }

    /** Tests lie in the same packages, in another folder. */
    private static boolean isOfTheProgram(String className) {
        var file = className.replace('.', '/') + ".class";
        var found = Stacks.class.getClassLoader().getResource(file);
        var root = Composition.class.getProtectionDomain().getCodeSource().getLocation();
        return found != null && found.toString().startsWith(root.toString());
    }

    private static String name(StackTraceElement frame) {
        var type = frame.getClassName();
        return type.substring(type.lastIndexOf('.') + 1) + "." + frame.getMethodName();
    }
}
