package org.campusaccord;

/** Starts Campus Accord. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] arguments) {
        System.out.println("hello " + String.join(",", arguments));
    }
}
