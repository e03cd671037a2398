package org.campusaccord.reliability.disk;

import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** One {@link Disk} for {@code java.nio.file}. */
final class DiskFileSystem extends FileSystem {
    static final String SCHEME = "faulty";

    private final Disk disk;

    DiskFileSystem(Disk disk) {
        this.disk = disk;
    }

    Disk disk() {
        return disk;
    }

    /** What every absolute path begins with. */
    String prefix() {
        return SCHEME + ":/" + disk.label();
    }

    Path root() {
        return new DiskPath(this, true, List.of());
    }

    /** Both {@code /data/x} and {@code faulty:/disk1/data/x} are absolute. */
    @Override
    public Path getPath(String first, String... more) {
        var all = more.length == 0 ? first : first + "/" + String.join("/", more);
        var ours = all.startsWith(prefix());
        var rest = ours ? all.substring(prefix().length()) : all;
        var names = Arrays.stream(rest.split("/", -1))
                .filter(name -> !name.isEmpty())
                .toList();
        return new DiskPath(this, ours || rest.startsWith("/"), names);
    }

    @Override
    public FileSystemProvider provider() {
        return DiskProvider.ONLY;
    }

    @Override
    public void close() {
        disk.close();
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public String getSeparator() {
        return "/";
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        return List.of(root());
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return List.of(new DiskSpace(disk));
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return Set.of("basic");
    }

    @Override
    public PathMatcher getPathMatcher(String syntaxAndPattern) {
        throw new UnsupportedOperationException(syntaxAndPattern);
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        throw new UnsupportedOperationException();
    }

    @Override
    public WatchService newWatchService() {
        throw new UnsupportedOperationException();
    }
}
