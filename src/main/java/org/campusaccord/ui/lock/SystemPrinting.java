package org.campusaccord.ui.lock;

import java.util.Optional;
import javafx.print.PrinterJob;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Window;
import org.campusaccord.text.Messages;

/** Prints through the system's own dialog. */
public final class SystemPrinting implements Printing {
    private final Window owner;
    private final Messages messages;

    public SystemPrinting(Window owner, Messages messages) {
        this.owner = owner;
        this.messages = messages;
    }

    @Override
    public Optional<String> print(Region sheet) {
        var job = PrinterJob.createPrinterJob();
        if (job == null) {
            return Optional.of(messages.get("lock.key.no-printer"));
        }
        if (!job.showPrintDialog(owner)) {
            job.cancelJob();
            return Optional.of(messages.get("lock.key.not-printed"));
        }
        var layout = job.getJobSettings().getPageLayout();
        sheet.setPrefSize(layout.getPrintableWidth(), layout.getPrintableHeight());
        // A sheet is laid out only within a scene; this one is never shown and has no theme, so paper stays white.
        var scene = new Scene(sheet, layout.getPrintableWidth(), layout.getPrintableHeight(), Color.WHITE);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        var printed = job.printPage(layout, sheet) && job.endJob();
        return printed ? Optional.empty() : Optional.of(messages.get("lock.key.not-printed"));
    }
}
