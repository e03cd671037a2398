package org.campusaccord.cli;

import java.io.PrintWriter;
import java.time.Clock;
import org.campusaccord.application.Stores;
import org.campusaccord.text.Messages;

/**
 * What every command is given.
 *
 * @param folders where the store lies
 * @param secrets where a passphrase may come from
 * @param out for results; problems go elsewhere
 */
record Surroundings(
        Stores stores, DataFolders folders, Clock clock, Messages messages, PrintWriter out, Secrets secrets) {
    /** Says something at once, before work that takes its time. */
    void say(String key, Object... values) {
        out.println(messages.get(key, values));
        out.flush();
    }
}
