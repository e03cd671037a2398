package org.campusaccord.reliability.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.h2.api.ErrorCode;
import org.h2.message.DbException;
import org.h2.store.fs.FilePath;

/** The same disks for H2, which asks here for every file whose name begins with our scheme. */
public final class H2Disk extends FilePath {
    private static final FilePath ANY = new H2Disk();

    /** H2 makes one of these itself by its name. */
    public H2Disk() {
        name = "";
    }

    private H2Disk(String name) {
        this.name = name;
    }

    static void register() {
        FilePath.register(ANY);
    }

    @FunctionalInterface
    private interface Work<T> {
        T run() throws IOException;
    }

    private <T> T attempt(int code, Work<T> work) {
        try {
            return work.run();
        } catch (IOException failure) {
            throw DbException.get(code, failure, name);
        }
    }

    private Path path() {
        var rest = name.substring(DiskFileSystem.SCHEME.length() + 2);
        int end = rest.indexOf('/');
        var disk = Disk.mounted(end < 0 ? rest : rest.substring(0, end));
        return disk.root().resolve(end < 0 ? "" : rest.substring(end + 1));
    }

    private static FilePath at(Path path) {
        return new H2Disk(path.toAbsolutePath().toString());
    }

    @Override
    public String getScheme() {
        return DiskFileSystem.SCHEME;
    }

    @Override
    public FilePath getPath(String path) {
        return new H2Disk(path);
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return mode.startsWith("rw")
                ? FileChannel.open(path(), StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE)
                : FileChannel.open(path(), StandardOpenOption.READ);
    }

    @Override
    public long size() {
        return attempt(ErrorCode.IO_EXCEPTION_1, () -> Files.size(path()));
    }

    @Override
    public void moveTo(FilePath target, boolean replace) {
        attempt(
                ErrorCode.FILE_RENAME_FAILED_2,
                () -> Files.move(path(), ((H2Disk) target).path(), StandardCopyOption.ATOMIC_MOVE));
    }

    @Override
    public boolean createFile() {
        return attempt(
                ErrorCode.FILE_CREATION_FAILED_1,
                () -> Files.notExists(path()) && Files.exists(Files.createFile(path())));
    }

    @Override
    public boolean exists() {
        return Files.exists(path());
    }

    @Override
    public void delete() {
        attempt(ErrorCode.FILE_DELETE_FAILED_1, () -> Files.deleteIfExists(path()));
    }

    @Override
    public List<FilePath> newDirectoryStream() {
        return attempt(ErrorCode.IO_EXCEPTION_1, () -> {
            try (var files = Files.list(path())) {
                return files.map(H2Disk::at).collect(Collectors.toCollection(ArrayList::new));
            }
        });
    }

    @Override
    public FilePath toRealPath() {
        return at(path().toAbsolutePath().normalize());
    }

    @Override
    public FilePath getParent() {
        var parent = path().getParent();
        return parent == null ? this : at(parent);
    }

    @Override
    public boolean isDirectory() {
        return Files.isDirectory(path());
    }

    @Override
    public boolean isRegularFile() {
        return Files.isRegularFile(path());
    }

    @Override
    public boolean isAbsolute() {
        return true;
    }

    @Override
    public long lastModified() {
        return DiskAttributes.TIME.toMillis();
    }

    @Override
    public boolean canWrite() {
        return true;
    }

    @Override
    public void createDirectory() {
        attempt(ErrorCode.FILE_CREATION_FAILED_1, () -> Files.createDirectory(path()));
    }

    @Override
    public boolean setReadOnly() {
        return false;
    }
}
