package org.campusaccord.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Keeps other people who use the computer out of the data folder. Where a file system knows no such thing, as on a stick or
 * on Windows, which guards the folder of the account, nothing is done.
 */
public final class OwnerOnly {
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

    private OwnerOnly() {}

    /** Makes a folder and those above it. Those that are there already stay as open as they are: they may be anybody's. */
    public static void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            close(folder, FOLDER);
        }
    }

    /** Closes a file of ours to all but its owner. */
    public static void file(Path file) {
        try {
            close(file, FILE);
        } catch (IOException stays) {
            // It belongs to somebody else who lets this one write to it: theirs to decide.
        }
    }

    private static void close(Path path, Set<PosixFilePermission> permissions) throws IOException {
        var view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view != null && !view.readAttributes().permissions().equals(permissions)) {
            view.setPermissions(permissions);
        }
    }
}
