package org.campusaccord.cli;

import org.campusaccord.text.Messages;

/** The size of a file as people read it. */
final class SizeWords {
    private static final double KILOBYTE = 1000;

    private SizeWords() {}

    static String of(long bytes, Messages messages) {
        double kilobytes = bytes / KILOBYTE;
        return kilobytes < KILOBYTE
                ? messages.get("cli.size.kb", Math.max(1, Math.round(kilobytes)))
                : messages.get("cli.size.mb", kilobytes / KILOBYTE);
    }
}
