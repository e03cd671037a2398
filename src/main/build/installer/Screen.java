import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a window can open while the installer is made: on a virtual screen of our own, on the screen that is there, or,
 * without either, in memory.
 *
 * @param description ends the sentence “Training the start …”
 * @param environment what the program needs to find the screen
 * @param options what the program's virtual machine needs for it
 * @param server the virtual screen
 */
record Screen(String description, Map<String, String> environment, List<String> options, Optional<Process> server)
        implements AutoCloseable {

    static Screen find() throws IOException {
        if (OperatingSystem.here() != OperatingSystem.LINUX) {
            return new Screen("on this computer's screen.", Map.of(), List.of(), Optional.empty());
        }
        var xvfb = Command.find("Xvfb").findFirst();
        if (xvfb.isPresent()) {
            var server = new ProcessBuilder(
                            xvfb.get().toString(), "-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new Screen(
                    "on a virtual screen (Xvfb).",
                    Map.of("DISPLAY", ":" + numberFrom(server.inputReader())),
                    List.of(),
                    Optional.of(server));
        }
        if (!System.getenv().getOrDefault("DISPLAY", "").isBlank()) {
            return new Screen("on this computer's screen.", Map.of(), List.of(), Optional.empty());
        }
        return new Screen(
                "WITHOUT A SCREEN, since there is no Xvfb: the cache lacks what draws on a real one, and the program"
                        + " starts slower.",
                Map.of(),
                List.of("-Dglass.platform=Headless", "-Dprism.order=sw"),
                Optional.empty());
    }

    private static String numberFrom(BufferedReader lines) throws IOException {
        var number = lines.readLine();
        if (number == null) {
            throw new Refusal("The virtual screen (Xvfb) did not start.");
        }
        return number.strip();
    }

    @Override
    public void close() {
        server.ifPresent(Process::destroy);
    }
}
