package org.campusaccord.ui.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.VBox;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.application.backup.BackupFileName;
import org.campusaccord.application.check.CheckReport;
import org.campusaccord.domain.Problem;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.backups.BackupWords;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.shell.Notice;
import org.campusaccord.ui.shell.UiContext;

/** Tells what came of a backup by hand, of a copy to take along or of a check. */
final class BackupResult extends VBox {
    private static final int MOST_FINDINGS = 10;

    private final Supplier<BackupWords> words;
    private final UiContext context;
    private final Messages messages;

    BackupResult(BackupsModel model, Supplier<BackupWords> words, UiContext context) {
        super(Spacing.XS);
        this.words = words;
        this.context = context;
        this.messages = context.messages();
        setId("backup-result");
        managedProperty().bind(visibleProperty());
        model.resultProperty().subscribe(this::show);
    }

    private void show(Optional<BackupsModel.Result> how) {
        getChildren().clear();
        setVisible(how.isPresent());
        how.ifPresent(this::tell);
    }

    private void tell(BackupsModel.Result how) {
        switch (how) {
            case BackupsModel.Result.Made(var backup, var second) ->
                say(
                        Icons.SAVED,
                        second.map(there -> messages.get("backups.made-twice", when(backup), there.toString()))
                                .orElseGet(() -> messages.get("backups.made", when(backup))));
            case BackupsModel.Result.MadeHere(var backup, var problem) ->
                say(Icons.WARNING, messages.get("backups.made-here", when(backup), messages.explain(problem)));
            case BackupsModel.Result.Saved(var copy) -> saved(copy);
            case BackupsModel.Result.Failed(var problem) -> {
                var why = messages.get("backups.failed", messages.title(problem), messages.explain(problem));
                say(Icons.WARNING, why);
                tellElsewhere(Notice.trouble(why));
            }
            case BackupsModel.Result.Damaged(var backup) -> {
                say(
                        Icons.PROBLEM,
                        messages.get(
                                "backups.made-damaged",
                                when(backup),
                                backup.damage().size()));
                list(backup.damage());
            }
            case BackupsModel.Result.Checked(var report) -> say(report);
        }
    }

    private void saved(Backup copy) {
        var where = messages.get(
                copy.isGood() ? "backups.copy.saved" : "backups.copy.damaged",
                copy.file().toString());
        say(copy.isGood() ? Icons.SAVED : Icons.PROBLEM, where);
        list(copy.damage());
        for (var line : List.of(
                copy.locked() ? "backups.copy.locked" : "backups.copy.in-clear",
                BackupFileName.opens(copy.file()) ? "backups.copy.use" : "backups.copy.use.packed")) {
            getChildren().add(Controls.text(messages.get(line)));
        }
        tellElsewhere(copy.isGood() ? Notice.done(where) : Notice.trouble(where));
    }

    /** A copy onto a slow drive takes its time; who has gone to another page hears of it there. */
    private void tellElsewhere(Notice notice) {
        if (getScene() == null) {
            context.navigator().tell(notice);
        }
    }

    private String when(Backup backup) {
        return words.get().when(backup);
    }

    private void say(CheckReport report) {
        if (report.isWell()) {
            say(Icons.SAVED, messages.get("backups.check.well", report.rowCount(), report.sealed()));
            return;
        }
        say(Icons.PROBLEM, messages.get("backups.check.bad", report.findings().size()));
        list(report.findings());
    }

    private void list(List<Problem> findings) {
        findings.stream()
                .limit(MOST_FINDINGS)
                .forEach(finding -> getChildren().add(Controls.text(messages.explain(finding), "quiet")));
        if (findings.size() > MOST_FINDINGS) {
            var more = messages.get("backups.check.more", findings.size() - MOST_FINDINGS);
            getChildren().add(Controls.text(more, "quiet"));
        }
    }

    private void say(Icons sign, String sentence) {
        var line = Controls.text(sentence);
        line.setGraphic(sign.node());
        getChildren().add(line);
    }
}
