package org.campusaccord.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.campusaccord.application.document.EditableCopy;
import org.campusaccord.bench.district.Districts;
import org.campusaccord.export.word.WordRenderer;
import org.campusaccord.text.Messages;

/** LibreOffice Writer with an agreement open: what people would use instead. */
final class Writer {
    /** Within it the program can open windows; without them there is none. */
    private static final List<Path> WINDOW_LIBRARIES = List.of(
            Path.of("/usr/lib/libreoffice/program/libvclplug_gtk3lo.so"),
            Path.of("/usr/lib/libreoffice/program/libvclplug_genlo.so"),
            Path.of("/usr/lib/libreoffice/program/libvclplug_qt5lo.so"));

    private Writer() {}

    static boolean isThere() {
        return Tool.isThere("soffice") && WINDOW_LIBRARIES.stream().anyMatch(Files::exists);
    }

    /** What a cold start must read anew. */
    static Path folder() {
        return Path.of("/usr/lib/libreoffice");
    }

    /** With a profile of its own, and without what it shows only at the first start. */
    static Contestant open(Path document, Path profile) {
        return new Contestant(
                "LibreOffice Writer with a .docx of an agreement",
                List.of(
                        "soffice",
                        "-env:UserInstallation=" + profile.toAbsolutePath().toUri(),
                        "--norestore",
                        "--nologo",
                        "--nofirststartwizard",
                        document.toAbsolutePath().toString()),
                Map.of(),
                Optional.empty());
    }

    /** Writes an agreement as a Word file. */
    static Path document(Path data, Path folder) throws IOException {
        var file = folder.resolve("agreement.docx");
        try (var workspace = Districts.open(data);
                var stream = Files.newOutputStream(file)) {
            var document =
                    workspace.exports().document(Districts.signed(workspace).getFirst());
            new WordRenderer(Clock.systemUTC()).write(EditableCopy.of(document, new Messages(Locale.US)), stream);
        }
        return file;
    }
}
