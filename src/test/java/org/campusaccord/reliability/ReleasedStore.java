package org.campusaccord.reliability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.campusaccord.storage.Store;

/** A store as a released version left it: a zip with the store's file, and beside it the rows that each table has. */
record ReleasedStore(Path zip) {
    static final Path FOLDER = Path.of("src/test/resources/stores");

    static Stream<ReleasedStore> all() {
        try (var files = Files.list(FOLDER)) {
            return files
                    .filter(file -> file.toString().endsWith(".zip"))
                    .sorted()
                    .map(ReleasedStore::new)
                    .toList()
                    .stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The oldest, which has the most to be brought up to date. */
    static ReleasedStore oldest() {
        return new ReleasedStore(FOLDER.resolve("version-1.zip"));
    }

    /** Lays the store's file out in a folder, which may be on a disk of a test's own. */
    Path unpackInto(Path folder) throws IOException {
        var file = folder.resolve(Store.FILE_NAME);
        Files.createDirectories(folder);
        Files.write(file, bytes());
        return file;
    }

    byte[] bytes() throws IOException {
        try (var in = new ZipInputStream(Files.newInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(Store.FILE_NAME)) {
                    return in.readAllBytes();
                }
            }
        }
        throw new IllegalStateException("No store in " + zip);
    }

    /** The rows of each table on the day of release. */
    Map<String, Integer> counts() throws IOException {
        var counts = new TreeMap<String, Integer>();
        countsAsWritten().forEach((table, rows) -> counts.put(table.toString(), Integer.valueOf(rows.toString())));
        return counts;
    }

    private Properties countsAsWritten() throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(counted())) {
            properties.load(in);
        }
        return properties;
    }

    Path counted() {
        return zip.resolveSibling(zip.getFileName().toString().replace(".zip", ".properties"));
    }

    @Override
    public String toString() {
        return zip.getFileName().toString();
    }
}
