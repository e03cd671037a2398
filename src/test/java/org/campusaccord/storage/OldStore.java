package org.campusaccord.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.campusaccord.domain.campus.Campus;
import org.campusaccord.domain.campus.Level;

/** A closed store of the version before, with one campus in it, and what becomes of it under a test's migrations. */
record OldStore(Path folder) {
    static final String CAMPUS = "Live Oak Elementary";

    /** So far ahead that the application's own migrations do not get there. */
    static final int NEXT = 1001;

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-08-18T09:30:00Z"), ZoneOffset.UTC);

    static OldStore in(Path folder) {
        try (var store = Store.open(folder)) {
            new CampusTables(store).addCampus(CAMPUS, "101", Level.ELEMENTARY);
        }
        return new OldStore(folder);
    }

    /** Ours and one more. */
    static Migrations migrations(String next) {
        var locations = Stream.concat(
                Migrations.OURS.locations().stream(), Stream.of("classpath:org/campusaccord/storage/" + next));
        return new Migrations(locations.toList(), NEXT);
    }

    /** What a program with one more migration opens. */
    Store openWith(String next) {
        return openWith(migrations(next));
    }

    Store openWith(Migrations migrations) {
        return Store.open(StoreFile.clear(folder.resolve(Store.FILE_NAME)), migrations, CLOCK);
    }

    static List<String> campuses(Store store) {
        return new CampusTables(store).campuses().stream().map(Campus::name).toList();
    }

    /** Whether the first change that each of the tests' migrations makes has been made. */
    static boolean hasMotto(Path file) throws SQLException {
        try (var connection = StoreFile.clear(file).readOnly();
                var columns = connection.getMetaData().getColumns(null, null, "CAMPUS", "MOTTO")) {
            return columns.next();
        }
    }

    Path file() {
        return folder.resolve(Store.FILE_NAME);
    }

    Path backups() {
        return folder.resolve(Upgrade.BACKUPS);
    }

    Path backup() {
        return backups().resolve("campus-accord 2026-08-18 0930 before-upgrade.zip");
    }

    /** The store within that backup. */
    byte[] backedUp() throws IOException {
        return BackedUp.storeWithin(backup());
    }

    Path unfinished() {
        return folder.resolve(Upgrade.UNFINISHED_NAME);
    }

    byte[] bytes() throws IOException {
        return Files.readAllBytes(file());
    }
}
