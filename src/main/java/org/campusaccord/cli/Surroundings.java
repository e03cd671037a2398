package org.campusaccord.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import org.campusaccord.application.Stores;
import org.campusaccord.text.Messages;

/**
 * What every command is given.
 *
 * @param usualFolder where the store lies when nobody says otherwise
 * @param secrets where a passphrase may come from
 * @param out for results; problems go elsewhere
 */
record Surroundings(
        Stores stores, Path usualFolder, Clock clock, Messages messages, PrintWriter out, Secrets secrets) {}
