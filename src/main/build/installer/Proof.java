import java.io.IOException;
import java.nio.file.Files;

/** Has the .deb proved on a bare system; what it says is shown as it comes. */
final class Proof {
    private Proof() {}

    static void run(Project project) throws IOException, InterruptedException {
        try (var packages = Files.newDirectoryStream(project.packages(), "*.deb")) {
            for (var deb : packages) {
                var script = project.installer().resolve("prove-deb.sh");
                var bare = project.output().resolve("bare-debian");
                int code = new ProcessBuilder("sh", script.toString(), deb.toString(), bare.toString())
                        .inheritIO()
                        .start()
                        .waitFor();
                if (code != 0) {
                    throw new Refusal("%s did not prove to work on a bare Debian 12.".formatted(deb.getFileName()));
                }
            }
        }
    }
}
