package org.campusaccord.ui.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser.ExtensionFilter;
import org.campusaccord.application.export.CopyNotes;
import org.campusaccord.application.export.ScanExports;
import org.campusaccord.application.signing.ScanFile;
import org.campusaccord.domain.signature.Attachment;
import org.campusaccord.domain.signature.Decision;
import org.campusaccord.domain.signature.Mark;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.export.ExportFlow;
import org.campusaccord.ui.shell.UiContext;

/**
 * Below a signature on paper: its scans, each with a button that saves it, and one that attaches another. A scan is
 * opened from where it was saved. Another program can only open a file, and one that we made by ourselves in a folder
 * for temporary files would lie there in clear beside a locked store for as long as that program holds it, or for good.
 */
public final class ScansOfSignature extends VBox {
    private static final String PURPOSE = "scan";

    private final UiContext context;
    private final Messages messages;
    private final PaperScans scans;
    private final Decision.Signature signature;
    private final Consumer<Runnable> change;
    private final ExportFlow flow;

    private ScansOfSignature(
            UiContext context, PaperScans scans, Decision.Signature signature, Consumer<Runnable> change) {
        super(Spacing.S);
        this.context = context;
        this.messages = context.messages();
        this.scans = scans;
        this.signature = signature;
        this.change = change;
        this.flow = new ExportFlow(context);
        flow.setId("saved-scan-" + signature.id());
        var kept = scans.of(signature);
        kept.forEach(scan -> getChildren().add(kept(scan)));
        if (!kept.isEmpty()) {
            getChildren().addAll(Controls.text(messages.get("review.scan.opening"), "small"), flow);
        }
        getChildren().add(attachButton(kept.isEmpty() ? "review.scan.attach" : "review.scan.attach-another"));
    }

    /**
     * What stands below a decision: nothing, unless it was signed on paper.
     *
     * @param change does something with the store, then shows the page anew
     */
    public static List<Node> below(
            Decision decision, Optional<PaperScans> scans, UiContext context, Consumer<Runnable> change) {
        return decision instanceof Decision.Signature signature && signature.mark() instanceof Mark.OnPaper
                ? scans.<Node>map(found -> new ScansOfSignature(context, found, signature, change)).stream()
                        .toList()
                : List.of();
    }

    private Node kept(Attachment scan) {
        var words = Controls.text(messages.get("review.scan.attached", scan.fileName()), "small");
        var save = Controls.button(Icons.EXPORT, messages.get("review.scan.save"), () -> save(scan));
        save.setId("save-scan-" + scan.id());
        save.setAccessibleHelp(words.getText());
        return Controls.column(Spacing.XS, words, save);
    }

    private Node attachButton(String words) {
        var attach = Controls.button(Icons.ATTACH, messages.get(words), this::chooseScan);
        attach.setId("attach-scan-" + signature.person().value());
        return attach;
    }

    private void save(Attachment scan) {
        var endings =
                ScanExports.endings(scan).stream().map(ending -> "*." + ending).toList();
        var kind = new ExtensionFilter(
                messages.get("review.scan.kind." + ScanExports.endings(scan).getFirst()), endings);
        flow.offer(
                new CopyNotes(messages)::scan,
                () -> flow.start(
                        kind,
                        () -> ScanExports.suggestedName(scan),
                        file -> scans.saving().save(scan, file)));
    }

    private void chooseScan() {
        var settings = context.workspace().settings();
        context.tasks()
                .run(
                        () -> settings.lastFolder(PURPOSE),
                        folder -> context.dialogs()
                                .open(
                                        messages.get("review.scan.attach"),
                                        folder,
                                        file -> change.accept(() -> attach(file)),
                                        new ExtensionFilter(
                                                messages.get("review.scan.kinds"),
                                                "*.pdf",
                                                "*.png",
                                                "*.jpg",
                                                "*.jpeg")),
                        context.dialogs()::tell);
    }

    private void attach(Path file) {
        scans.attaching().attach(signature, String.valueOf(file.getFileName()), ScanFile.read(file));
        Optional.ofNullable(file.toAbsolutePath().getParent())
                .ifPresent(folder -> context.workspace().settings().rememberFolder(PURPOSE, folder));
    }
}
