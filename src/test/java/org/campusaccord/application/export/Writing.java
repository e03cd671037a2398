package org.campusaccord.application.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** Another copy of the program, which writes half a file and waits for its end. */
final class Writing {
    static final String HALF_WAY = "half way";

    private Writing() {}

    static Process start(Path folder) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writing.class.getName(),
                        folder.resolve("agreement.txt").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    public static void main(String[] arguments) {
        SafeFile.write(Path.of(arguments[0]), out -> {
            out.write('a');
            out.flush();
            System.out.println(HALF_WAY);
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException ends) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
