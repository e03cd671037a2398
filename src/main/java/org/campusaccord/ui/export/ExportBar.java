package org.campusaccord.ui.export;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser.ExtensionFilter;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.application.export.FileExport;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Dialogs;
import org.campusaccord.ui.common.FileOpener;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.shell.UiContext;

/** The buttons that export an agreement, and below them what became of the last export, with the offer to open the file. */
public final class ExportBar extends VBox {
    private static final String PURPOSE = "export";

    private final UiContext context;
    private final AgreementId agreement;
    private final VBox result = Controls.column(Spacing.S);

    public ExportBar(UiContext context, AgreementId agreement) {
        super(Spacing.S);
        this.context = context;
        this.agreement = agreement;
        var messages = context.messages();
        var pdf = Controls.button(Icons.DOCUMENT, messages.get("review.export.pdf"), () -> choose(ExportFormat.PDF));
        pdf.setId("export-pdf");
        var workbook = Controls.button(
                Icons.TABLE, messages.get("review.export.workbook"), () -> choose(ExportFormat.WORKBOOK));
        workbook.setId("export-workbook");
        result.setId("export-result");
        getChildren().addAll(new FlowPane(Spacing.S, Spacing.S, pdf, workbook), result);
    }

    /** What the file dialog opens with. */
    private record Offer(String name, Optional<Path> folder) {}

    private void choose(ExportFormat format) {
        var workspace = context.workspace();
        context.tasks()
                .run(
                        () -> new Offer(
                                workspace
                                        .exports()
                                        .suggestedName(workspace.agreements().agreement(agreement), format),
                                workspace.settings().lastFolder(PURPOSE)),
                        offer -> ask(format, offer),
                        this::tell);
    }

    private void ask(ExportFormat format, Offer offer) {
        var messages = context.messages();
        var words = messages.get("review.export.kind." + format.extension());
        context.dialogs()
                .save(
                        messages.get("review.export.title"),
                        offer.folder(),
                        offer.name(),
                        file -> prepare(format, file),
                        new ExtensionFilter(words, "*." + format.extension()));
    }

    private void prepare(ExportFormat format, Path file) {
        var workspace = context.workspace();
        result.getChildren().setAll(Controls.text(context.messages().get("review.export.writing"), "quiet"));
        context.tasks()
                .run(
                        () -> {
                            Optional.ofNullable(file.toAbsolutePath().getParent())
                                    .ifPresent(folder -> workspace.settings().rememberFolder(PURPOSE, folder));
                            return workspace
                                    .exports()
                                    .agreement(agreement, java.util.OptionalInt.empty(), format, file);
                        },
                        this::write,
                        this::tell);
    }

    private void write(FileExport export) {
        context.tasks().runBeside(export::write, this::done, this::tell);
    }

    private void done(Path file) {
        var messages = context.messages();
        var words = Controls.text(messages.get("review.export.done", file.toString()));
        words.setGraphic(Icons.DONE.node());
        var buttons = new FlowPane(
                Spacing.S,
                Spacing.S,
                Controls.button(Icons.EXTERNAL, messages.get("review.export.open"), () -> open(file)),
                Controls.button(
                        Icons.FOLDER,
                        messages.get("review.export.open-folder"),
                        () -> Optional.ofNullable(file.toAbsolutePath().getParent())
                                .ifPresent(this::open)));
        result.getChildren().setAll(words, buttons);
    }

    private void open(Path file) {
        try {
            FileOpener.open(file);
        } catch (ProblemException failure) {
            tell(failure);
        }
    }

    private void tell(RuntimeException failure) {
        var problem = Dialogs.problem(failure);
        var words = Controls.text(context.messages().explain(problem), "field-problem");
        words.setGraphic(Icons.PROBLEM.node());
        result.getChildren().setAll(words);
    }
}
