package org.campusaccord.ui.export;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.FileChooser.ExtensionFilter;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.ui.shell.UiContext;

/** Asks where an exported file is to go, beginning with the folder of the last one. */
final class ExportPlace {
    static final String PURPOSE = "export";

    private final UiContext context;

    ExportPlace(UiContext context) {
        this.context = context;
    }

    /** What the file dialog opens with. */
    private record Offer(String name, Optional<Path> folder) {}

    /** A kind of file that we write, as the file dialog names it. */
    ExtensionFilter kind(ExportFormat format) {
        return new ExtensionFilter(
                context.messages().get("review.export.kind." + format.extension()), "*." + format.extension());
    }

    /** @param name the file name to offer; asked for on the store's thread */
    void ask(ExtensionFilter kind, Supplier<String> name, Consumer<Path> chosen, Consumer<RuntimeException> failed) {
        var settings = context.workspace().settings();
        context.tasks()
                .run(
                        () -> new Offer(name.get(), settings.lastFolder(PURPOSE)),
                        offer -> context.dialogs()
                                .save(
                                        context.messages().get("review.export.title"),
                                        offer.folder(),
                                        offer.name(),
                                        chosen,
                                        kind),
                        failed);
    }

    /** Keeps the folder of a file for the next one; called on the store's thread. */
    void remember(Path file) {
        Optional.ofNullable(file.toAbsolutePath().getParent())
                .ifPresent(folder -> context.workspace().settings().rememberFolder(PURPOSE, folder));
    }
}
