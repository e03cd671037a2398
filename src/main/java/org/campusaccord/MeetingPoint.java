package org.campusaccord;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.campusaccord.application.signing.Sha256;

/**
 * Where the first and the second start over the same data folder find each other: two files in a folder that nobody else
 * may look into. Their names tell nothing, and are short, because the address of a socket may have some 100 characters.
 *
 * @param folder a folder of this person alone
 * @param name the same for the same data folder
 */
record MeetingPoint(Path folder, String name) {
    private static final String FOLDER = "campus-accord";
    private static final String PRIVATE = "rwx------";
    private static final int SHORT = 12;

    /** The place for a data folder; none where no private folder can be had. */
    static Optional<MeetingPoint> of(Path dataFolder, Map<String, String> environment, Path temporary, String user) {
        var runtime = Optional.ofNullable(environment.get("XDG_RUNTIME_DIR"))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Files::isDirectory);
        try {
            var folder = runtime.isPresent()
                    ? runtime.get().resolve(FOLDER)
                    : temporary.resolve(FOLDER + "-" + hash(user).substring(0, SHORT));
            makePrivate(folder, user);
            return Optional.of(new MeetingPoint(
                    folder, hash(realPath(dataFolder).toString()).substring(0, SHORT)));
        } catch (IOException noPlace) {
            return Optional.empty();
        }
    }

    /** Locked as long as the window is open. */
    Path lock() {
        return folder.resolve(name + ".lock");
    }

    /** The address that the window listens on. */
    Path socket() {
        return folder.resolve(name + ".sock");
    }

    private static void makePrivate(Path folder, String user) throws IOException {
        var hasRights = Files.getFileStore(folder.resolveSibling("")).supportsFileAttributeView("posix");
        try {
            if (hasRights) {
                Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(PRIVATE)));
            } else {
                Files.createDirectory(folder);
            }
        } catch (FileAlreadyExistsException isThere) {
            if (hasRights) {
                requirePrivate(folder, user);
            }
        }
    }

    /** In a folder for everybody's temporary files somebody else may have been first. */
    private static void requirePrivate(Path folder, String user) throws IOException {
        var found = Files.getFileAttributeView(folder, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                .readAttributes();
        var mine = folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(user);
        if (!found.isDirectory()
                || !found.owner().equals(mine)
                || !PosixFilePermissions.toString(found.permissions()).equals(PRIVATE)) {
            throw new IOException(folder.toString());
        }
    }

    /** The same path whichever way the folder is named; it need not be there yet. */
    private static Path realPath(Path folder) throws IOException {
        var absolute = folder.toAbsolutePath().normalize();
        if (Files.exists(absolute)) {
            return absolute.toRealPath();
        }
        var parent = absolute.getParent();
        return parent == null ? absolute : realPath(parent).resolve(absolute.getFileName());
    }

    private static String hash(String words) {
        return Sha256.of(words.getBytes(StandardCharsets.UTF_8));
    }
}
