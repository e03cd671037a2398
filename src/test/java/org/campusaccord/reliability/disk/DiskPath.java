package org.campusaccord.reliability.disk;

import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ProviderMismatchException;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A path on a {@link Disk}. An absolute one is written as H2 wants it, scheme and disk first: {@code faulty:/disk1/data}. */
final class DiskPath implements Path {
    private final DiskFileSystem files;
    private final boolean absolute;
    private final List<String> names;

    DiskPath(DiskFileSystem files, boolean absolute, List<String> names) {
        this.files = files;
        this.absolute = absolute;
        this.names = List.copyOf(names);
    }

    static DiskPath of(Path path) {
        if (path instanceof DiskPath ours) {
            return ours;
        }
        throw new ProviderMismatchException(path.toString());
    }

    Disk disk() {
        return files.disk();
    }

    /** The name under which the disk knows it. */
    String key() {
        return "/" + String.join("/", toAbsolutePath().normalize().names);
    }

    @Override
    public FileSystem getFileSystem() {
        return files;
    }

    @Override
    public boolean isAbsolute() {
        return absolute;
    }

    @Override
    public @Nullable Path getRoot() {
        return absolute ? new DiskPath(files, true, List.of()) : null;
    }

    @Override
    public @Nullable Path getFileName() {
        return names.isEmpty() ? null : new DiskPath(files, false, List.of(names.getLast()));
    }

    @Override
    public @Nullable Path getParent() {
        var hasNone = names.size() < (absolute ? 1 : 2);
        return hasNone ? null : new DiskPath(files, absolute, names.subList(0, names.size() - 1));
    }

    @Override
    public int getNameCount() {
        return names.size();
    }

    @Override
    public Path getName(int index) {
        return subpath(index, index + 1);
    }

    @Override
    public Path subpath(int from, int to) {
        return new DiskPath(files, false, names.subList(from, to));
    }

    @Override
    public boolean startsWith(Path other) {
        return other instanceof DiskPath path
                && path.absolute == absolute
                && path.names.size() <= names.size()
                && names.subList(0, path.names.size()).equals(path.names);
    }

    @Override
    public boolean endsWith(Path other) {
        return other instanceof DiskPath path
                && path.names.size() <= names.size()
                && names.subList(names.size() - path.names.size(), names.size()).equals(path.names);
    }

    @Override
    public DiskPath normalize() {
        var kept = new ArrayList<String>();
        for (var name : names) {
            if (name.equals("..") && !kept.isEmpty()) {
                kept.removeLast();
            } else if (!name.equals(".")) {
                kept.add(name);
            }
        }
        return new DiskPath(files, absolute, kept);
    }

    @Override
    public Path resolve(Path other) {
        var path = of(other);
        if (path.absolute) {
            return path;
        }
        var all = new ArrayList<>(names);
        all.addAll(path.names);
        return new DiskPath(files, absolute, all);
    }

    @Override
    public Path relativize(Path other) {
        if (!other.startsWith(this)) {
            throw new IllegalArgumentException(other + " is not within " + this);
        }
        var path = of(other);
        return new DiskPath(files, false, path.names.subList(names.size(), path.names.size()));
    }

    @Override
    public URI toUri() {
        return URI.create(toAbsolutePath().toString().replace(" ", "%20"));
    }

    @Override
    public DiskPath toAbsolutePath() {
        return new DiskPath(files, true, names);
    }

    @Override
    public Path toRealPath(LinkOption... options) throws NoSuchFileException {
        synchronized (disk()) {
            if (!disk().exists(key())) {
                throw new NoSuchFileException(toString());
            }
        }
        return toAbsolutePath().normalize();
    }

    @Override
    public WatchKey register(WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int compareTo(Path other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DiskPath path
                && path.files == files
                && path.absolute == absolute
                && path.names.equals(names);
    }

    @Override
    public int hashCode() {
        return Objects.hash(absolute, names);
    }

    @Override
    public String toString() {
        var joined = String.join("/", names);
        return absolute ? files.prefix() + "/" + joined : joined;
    }
}
