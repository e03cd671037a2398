package org.campusaccord.cli;

import java.nio.file.Path;
import java.util.function.Predicate;

/**
 * Where the data of people lies.
 *
 * @param usual when nobody says otherwise
 * @param hasWindow whether the program's window is open on a folder now
 */
public record DataFolders(Path usual, Predicate<Path> hasWindow) {}
