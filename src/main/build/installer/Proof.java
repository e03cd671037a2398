import java.io.IOException;

/** Has Linux's packages proved on a bare system; what that says is shown as it comes. */
final class Proof {
    private Proof() {}

    static void run(Project project) throws IOException, InterruptedException {
        if (OperatingSystem.here() != OperatingSystem.LINUX) {
            return;
        }
        var script = project.installer().resolve("prove.sh");
        var bare = project.output().resolve("bare-debian");
        int code = new ProcessBuilder(
                        "sh", script.toString(), project.packages().toString(), bare.toString())
                .inheritIO()
                .start()
                .waitFor();
        if (code != 0) {
            throw new Refusal("The packages did not prove to work on a bare Debian 12.");
        }
    }
}
