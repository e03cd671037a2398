package org.campusaccord.storage;

import java.nio.file.Path;
import java.util.List;

/** Another program that opens a store and makes backups of it, one after the other, until somebody ends it. */
public final class KilledBackup {
    private KilledBackup() {}

    public static void main(String[] arguments) {
        try (var store = BackedUp.again(Path.of(arguments[0]))) {
            for (int number = 0; ; number++) {
                store.addCampus("Campus " + System.nanoTime() + "-" + number);
                System.out.println(store.backups().backUp().backup().file());
            }
        }
    }

    /** The command line of that program; it prints the name of each backup that it has made. */
    static List<String> command(Path folder) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KilledBackup.class.getName(),
                folder.toString());
    }
}
