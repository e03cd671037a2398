package org.campusaccord;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Another program with a window that can be called, until it is ended. */
final class ListeningProgram {
    private ListeningProgram() {}

    public static void main(String[] arguments) throws IOException {
        try (var window = RunningWindow.listen(new MeetingPoint(Path.of(arguments[0]), arguments[1]))
                .orElseThrow()) {
            window.onCall(_ -> {});
            System.out.println("listening");
            int end = System.in.read();
            System.exit(end);
        }
    }

    /** Starts it and waits until it listens. */
    static Process start(MeetingPoint point) throws IOException {
        var process = OtherProgram.start(ListeningProgram.class, point.folder().toString(), point.name());
        var line = new String(process.getInputStream().readNBytes("listening".length()), StandardCharsets.UTF_8);
        if (!line.equals("listening")) {
            throw new IOException(line);
        }
        return process;
    }
}
