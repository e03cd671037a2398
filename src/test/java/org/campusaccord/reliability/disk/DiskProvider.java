package org.campusaccord.reliability.disk;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@code java.nio.file.Files} calls for a path on a {@link Disk}. */
final class DiskProvider extends java.nio.file.spi.FileSystemProvider {
    static final DiskProvider ONLY = new DiskProvider();

    private DiskProvider() {}

    @Override
    public String getScheme() {
        return DiskFileSystem.SCHEME;
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        var place = DiskPath.of(path);
        synchronized (place.disk()) {
            place.disk().requirePower();
            return open(place, options);
        }
    }

    private static FileChannel open(DiskPath place, Set<? extends OpenOption> options) throws IOException {
        var disk = place.disk();
        var name = place.key();
        var writes = options.contains(StandardOpenOption.WRITE) || options.contains(StandardOpenOption.APPEND);
        if (disk.isFolder(name)) {
            return new DiskChannel(disk, name, new DiskFile(), false);
        }
        if (writes) {
            disk.requireUnguarded(name);
            disk.meet(DiskOperation.OPEN_TO_WRITE, name, 0);
        }
        var there = disk.file(name);
        if (there.isPresent() && options.contains(StandardOpenOption.CREATE_NEW)) {
            throw new FileAlreadyExistsException(name);
        }
        var creates = options.contains(StandardOpenOption.CREATE) || options.contains(StandardOpenOption.CREATE_NEW);
        if (there.isEmpty() && !(writes && creates)) {
            throw new NoSuchFileException(name);
        }
        var channel = new DiskChannel(disk, name, there.isPresent() ? there.get() : disk.createFile(name), writes);
        if (writes && options.contains(StandardOpenOption.TRUNCATE_EXISTING) && channel.size() > 0) {
            channel.truncate(0);
        }
        return options.contains(StandardOpenOption.APPEND) ? channel.position(channel.size()) : channel;
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return newFileChannel(path, options, attributes);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        var place = DiskPath.of(folder);
        synchronized (place.disk()) {
            place.disk().requirePower();
            if (!place.disk().isFolder(place.key())) {
                throw new NoSuchFileException(place.toString());
            }
            var found = new java.util.ArrayList<Path>();
            for (var name : place.disk().in(place.key())) {
                if (filter.accept(folder.resolve(name))) {
                    found.add(folder.resolve(name));
                }
            }
            return new Listing(found);
        }
    }

    private record Listing(java.util.List<Path> found) implements DirectoryStream<Path> {
        @Override
        public Iterator<Path> iterator() {
            return found.iterator();
        }

        @Override
        public void close() {}
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        var place = DiskPath.of(folder);
        synchronized (place.disk()) {
            place.disk().requirePower();
            place.disk().createFolder(place.key());
        }
    }

    @Override
    public void delete(Path path) throws IOException {
        var place = DiskPath.of(path);
        synchronized (place.disk()) {
            place.disk().requirePower();
            place.disk().delete(place.key());
        }
    }

    @Override
    public void copy(Path from, Path to, CopyOption... options) throws IOException {
        if (Files.exists(to) && !Set.of(options).contains(StandardCopyOption.REPLACE_EXISTING)) {
            throw new FileAlreadyExistsException(to.toString());
        }
        try (var in = Files.newInputStream(from);
                var out = Files.newOutputStream(to)) {
            in.transferTo(out);
        }
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
        var source = DiskPath.of(from);
        var target = DiskPath.of(to);
        var over = Set.of(options);
        synchronized (source.disk()) {
            source.disk().requirePower();
            if (source.disk().exists(target.key())
                    && !over.contains(StandardCopyOption.REPLACE_EXISTING)
                    && !over.contains(StandardCopyOption.ATOMIC_MOVE)) {
                throw new FileAlreadyExistsException(to.toString());
            }
            source.disk().rename(source.key(), target.key());
        }
    }

    @Override
    public boolean isSameFile(Path one, Path other) {
        return DiskPath.of(one).key().equals(DiskPath.of(other).key());
    }

    @Override
    public boolean isHidden(Path path) {
        return false;
    }

    @Override
    public FileStore getFileStore(Path path) {
        return new DiskSpace(DiskPath.of(path).disk());
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        readAttributes(path, BasicFileAttributes.class);
        if (List.of(modes).contains(AccessMode.WRITE)) {
            var place = DiskPath.of(path);
            synchronized (place.disk()) {
                place.disk().requireUnguarded(place.key());
            }
        }
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        var place = DiskPath.of(path);
        synchronized (place.disk()) {
            place.disk().requirePower();
            if (!place.disk().exists(place.key())) {
                throw new NoSuchFileException(place.toString());
            }
            var file = place.disk().file(place.key());
            return type.cast(
                    new DiskAttributes(file.isEmpty(), file.map(DiskFile::size).orElse(0L), file.orElse(null)));
        }
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... options) {
        throw new UnsupportedOperationException(names);
    }

    @Override
    public <V extends FileAttributeView> @Nullable V getFileAttributeView(
            Path path, Class<V> type, LinkOption... options) {
        return type == BasicFileAttributeView.class ? type.cast(new DiskTimes(path)) : null;
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) {
        throw new UnsupportedOperationException(attribute);
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
        throw new UnsupportedOperationException(uri.toString());
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        throw new UnsupportedOperationException(uri.toString());
    }

    @Override
    public Path getPath(URI uri) {
        throw new UnsupportedOperationException(uri.toString());
    }
}
