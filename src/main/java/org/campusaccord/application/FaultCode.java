package org.campusaccord.application;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campusaccord.application.signing.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The short code of a fault, made from what failed and where in the program: two people with the same fault name the
 * same code. Line numbers and messages have no part in it.
 */
public final class FaultCode {
    private static final String OURS = "org.campusaccord.";
    private static final int PLACES = 3;
    private static final int LENGTH = 4;
    private static final int HEX_DIGITS = 5;
    /** Crockford's digits: no letter is taken for another when a code is read out. */
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private FaultCode() {}

    /** The code of a failure, such as AC-7F3K. */
    public static String of(Throwable failure) {
        var chain = chain(failure);
        var root = chain.getLast();
        return "AC-" + digits(root.getClass().getName() + places(chain, root));
    }

    /** The failure and its causes, the root last. */
    static List<Throwable> chain(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        var chain = new ArrayList<Throwable>();
        for (@Nullable Throwable each = failure; each != null && seen.add(each); each = each.getCause()) {
            chain.add(each);
        }
        return chain;
    }

    private static List<String> places(List<Throwable> chain, Throwable root) {
        if (root instanceof StackOverflowError) {
            return circle(root);
        }
        if (root instanceof VirtualMachineError) {
            return List.of(); // Memory runs out wherever somebody happens to ask for some.
        }
        return chain.reversed().stream()
                .map(each ->
                        frames(each).filter(FaultCode::isOurs).limit(PLACES).toList())
                .filter(places -> !places.isEmpty())
                .findFirst()
                .orElseGet(() -> frames(root).limit(PLACES).toList());
    }

    /** The methods that call each other without end; at which of them the stack ends is chance. */
    private static List<String> circle(Throwable overflow) {
        var times = frames(overflow).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        var repeated = times.entrySet().stream()
                .filter(method -> method.getValue() > 2)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        var ours = repeated.stream().filter(FaultCode::isOurs).toList();
        return ours.isEmpty() ? repeated : ours;
    }

    private static boolean isOurs(String place) {
        return place.startsWith(OURS);
    }

    private static Stream<String> frames(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .map(frame -> frame.getClassName() + "." + withoutNumber(frame.getMethodName()));
    }

    /** The compiler numbers lambdas; one more above would change the code. */
    private static String withoutNumber(String method) {
        return method.replaceFirst("\\$\\d+$", "");
    }

    private static String digits(String words) {
        var hash = Sha256.of(words.getBytes(StandardCharsets.UTF_8));
        int bits = Integer.parseInt(hash.substring(0, HEX_DIGITS), 16);
        var code = new StringBuilder();
        for (int digit = 0; digit < LENGTH; digit++) {
            code.append(DIGITS.charAt((bits >> (5 * digit)) & 31));
        }
        return code.toString();
    }
}
