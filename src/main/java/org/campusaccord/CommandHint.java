package org.campusaccord;

/** How to type a command here, as this start of the program was typed. */
final class CommandHint {
    /** Set by whatever starts the program in another way than by its own name; takes the arguments in quotes. */
    private static final String PROPERTY = "campusaccord.command";

    private CommandHint() {}

    static String of(String arguments) {
        var typed = System.getProperty(PROPERTY, "");
        return typed.isEmpty() ? "campus-accord " + arguments : "%s=\"%s\"".formatted(typed, arguments);
    }
}
