package org.campusaccord.ui.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser.ExtensionFilter;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.domain.signature.Decision;
import org.campusaccord.domain.signature.Mark;
import org.campusaccord.domain.signature.Revision;
import org.campusaccord.ui.amend.AfterSigning;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.export.ExportBar;
import org.campusaccord.ui.shell.UiContext;

/** Beside a signed agreement: who signed and when, the hash of the text, scans of signatures on paper, export. */
final class SignedPanel extends VBox {
    private static final String PURPOSE = "scan";

    private final UiContext context;
    private final ReviewScreen.Loaded loaded;
    private final Consumer<Runnable> change;

    SignedPanel(UiContext context, ReviewScreen.Loaded loaded, Consumer<Runnable> change) {
        super(Spacing.M);
        this.context = context;
        this.loaded = loaded;
        this.change = change;
        var messages = context.messages();
        getChildren().add(Controls.text(messages.get("review.signed.title"), "page-title"));
        loaded.revision().ifPresent(this::addFacts);
        getChildren()
                .addAll(
                        Controls.text(messages.get("review.export"), "section-title"),
                        new ExportBar(context, loaded.agreement().id()));
        getChildren().add(new AfterSigning(context, loaded.agreement().id()));
        loaded.revision().ifPresent(revision -> {
            getChildren().add(Controls.text(messages.get("review.signatures"), "section-title"));
            revision.decisions().forEach(decision -> getChildren().add(card(decision)));
        });
    }

    private void addFacts(Revision revision) {
        var messages = context.messages();
        revision.frozenAt()
                .map(at -> at.atZone(ZoneId.systemDefault()).toLocalDate())
                .ifPresent(date ->
                        getChildren().add(Controls.text(messages.get(since(revision), messages.date(date)), "quiet")));
        var hash = Controls.text(messages.get("review.signed.hash", revision.sha256()), "small", "hash");
        getChildren().add(hash);
    }

    /** An amendment is signed by those whom it touches, who may be fewer than the parties. */
    private static String since(Revision revision) {
        var content = revision.content();
        return content.signers().size() == content.parties().size() ? "review.signed.since" : "amend.signed.since";
    }

    private VBox card(Decision decision) {
        var messages = context.messages();
        var card = Controls.card(Controls.column(
                0, Controls.text(decision.name(), "strong"), Controls.text(messages.of(decision.role()), "small")));
        card.getChildren().addAll(DecisionBadge.of(Optional.of(decision), messages));
        if (decision instanceof Decision.Signature signature && signature.mark() instanceof Mark.OnPaper) {
            loaded.attachments().stream()
                    .filter(attachment -> attachment.signature() == signature.id())
                    .forEach(attachment -> card.getChildren()
                            .add(Controls.text(messages.get("review.scan.attached", attachment.fileName()), "small")));
            var attach = Controls.button(Icons.ATTACH, messages.get("review.scan.attach"), () -> chooseScan(signature));
            attach.setId("attach-scan-" + signature.person().value());
            card.getChildren().add(attach);
        }
        return card;
    }

    private void chooseScan(Decision.Signature signature) {
        var settings = context.workspace().settings();
        context.tasks()
                .run(
                        () -> settings.lastFolder(PURPOSE),
                        folder -> context.dialogs()
                                .open(
                                        context.messages().get("review.scan.attach"),
                                        folder,
                                        file -> change.accept(() -> attach(signature, file)),
                                        new ExtensionFilter(
                                                context.messages().get("review.scan.kinds"),
                                                "*.pdf",
                                                "*.png",
                                                "*.jpg",
                                                "*.jpeg")),
                        context.dialogs()::tell);
    }

    private void attach(Decision.Signature signature, Path file) {
        try {
            var content = Files.readAllBytes(file);
            context.workspace()
                    .signing()
                    .attachScan(loaded.agreement().id(), signature.id(), String.valueOf(file.getFileName()), content);
            Optional.ofNullable(file.toAbsolutePath().getParent())
                    .ifPresent(folder -> context.workspace().settings().rememberFolder(PURPOSE, folder));
        } catch (IOException failure) {
            throw new ProblemException(Problem.of("scan.unreadable", file.toString()), failure);
        }
    }
}
