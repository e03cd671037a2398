package org.campusaccord.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.zip.ZipInputStream;

/** Copies the file of a store that is open, encrypted as it is, by H2's own way: the only one that does not end the lock on the file. */
final class LiveCopy implements BackupMaker.Source {
    private final Connection connection;

    LiveCopy(Connection connection) {
        this.connection = connection;
    }

    @Override
    public void copyTo(Path target, Workshop workshop) throws IOException, SQLException {
        var zip = workshop.file(".part");
        try (var backup = connection.prepareStatement("BACKUP TO ?")) {
            backup.setString(1, zip.toAbsolutePath().toString());
            backup.execute();
        }
        try (var entries = new ZipInputStream(Files.newInputStream(zip))) {
            if (entries.getNextEntry() == null) {
                throw new IOException("H2 copied nothing");
            }
            HeldFile.closeToOthersLike(zip, Files.createFile(target));
            try (var copy = Files.newOutputStream(target)) {
                entries.transferTo(copy);
            }
        }
        Files.delete(zip);
    }
}
