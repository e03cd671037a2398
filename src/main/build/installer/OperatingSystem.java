import java.nio.file.Path;
import java.util.Locale;

/** What differs between the systems: how jpackage lays out a program, and what a program is called. */
enum OperatingSystem {
    LINUX("campus-accord", "png", "", "bin", "lib/app"),
    WINDOWS("Campus Accord", "ico", ".exe", "", "app"),
    MACOS("Campus Accord", "icns", "", "Contents/MacOS", "Contents/app");

    private final String program;
    private final String icons;
    private final String suffix;
    private final String launchers;
    private final String app;

    OperatingSystem(String program, String icons, String suffix, String launchers, String app) {
        this.program = program;
        this.icons = icons;
        this.suffix = suffix;
        this.launchers = launchers;
        this.app = app;
    }

    static OperatingSystem here() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return WINDOWS;
        }
        return name.startsWith("mac") ? MACOS : LINUX;
    }

    /** For names of files. */
    String shortName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The program's name as this system shows it. */
    String program() {
        return program;
    }

    /** How icons' files end. */
    String icons() {
        return icons;
    }

    /** The folder that jpackage makes for the program. */
    String image() {
        return this == MACOS ? program + ".app" : program;
    }

    Path launcher(Path image) {
        return image.resolve(launchers).resolve(program + suffix);
    }

    /** Where the jars and the launcher's settings lie. */
    Path app(Path image) {
        return image.resolve(app);
    }

    /** A program of a JDK or a runtime. */
    Path tool(Path home, String name) {
        return home.resolve("bin").resolve(name + suffix);
    }

    /** The kinds of native library that another system's images must not have. */
    boolean isForeign(Path file) {
        var name = file.getFileName().toString();
        return switch (this) {
            case LINUX -> name.endsWith(".dll") || name.endsWith(".exe") || name.endsWith(".dylib");
            case WINDOWS -> name.endsWith(".so") || name.endsWith(".dylib");
            case MACOS -> name.endsWith(".dll") || name.endsWith(".exe") || name.endsWith(".so");
        };
    }
}
