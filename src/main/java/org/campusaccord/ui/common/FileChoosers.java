package org.campusaccord.ui.common;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** The system's own dialogs for files and folders. Nothing is chosen when the person puts one away. */
final class FileChoosers {
    private final Supplier<Optional<Window>> owner;

    FileChoosers(Supplier<Optional<Window>> owner) {
        this.owner = owner;
    }

    Optional<Path> open(String title, Optional<Path> folder, ExtensionFilter... filters) {
        var chooser = chooser(title, folder, filters);
        return Optional.ofNullable(chooser.showOpenDialog(owner.get().orElse(null)))
                .map(File::toPath);
    }

    List<Path> openSeveral(String title, Optional<Path> folder, ExtensionFilter... filters) {
        var chooser = chooser(title, folder, filters);
        return Optional.ofNullable(chooser.showOpenMultipleDialog(owner.get().orElse(null)))
                .map(files -> files.stream().map(File::toPath).toList())
                .orElse(List.of());
    }

    Optional<Path> save(String title, Optional<Path> folder, String name, ExtensionFilter... filters) {
        var chooser = chooser(title, folder, filters);
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(owner.get().orElse(null)))
                .map(File::toPath);
    }

    Optional<Path> folder(String title, Optional<Path> present) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        present.filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showDialog(owner.get().orElse(null))).map(File::toPath);
    }

    private static FileChooser chooser(String title, Optional<Path> folder, ExtensionFilter... filters) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().addAll(filters);
        folder.filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }
}
