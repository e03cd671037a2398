package org.campusaccord.application;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The system's place for the data of applications. */
public final class DataFolder {
    private DataFolder() {}

    /**
     * Where the store lies when nobody says otherwise.
     *
     * @param system the system's name, as in {@code os.name}
     * @param environment the variables of the environment
     * @param home the person's own folder
     */
    public static Path usual(String system, Map<String, String> environment, Path home) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return folder(environment, "APPDATA")
                    .orElse(home.resolve("AppData/Roaming"))
                    .resolve("Campus Accord");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library/Application Support/Campus Accord");
        }
        return folder(environment, "XDG_DATA_HOME")
                .orElse(home.resolve(".local/share"))
                .resolve("campus-accord");
    }

    /** The desktop rules say that a folder that is not absolute does not count. */
    private static Optional<Path> folder(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
