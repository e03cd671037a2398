package org.campusaccord;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import org.campusaccord.application.StoreCare;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.Workspaces;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.AccordWindow;
import org.campusaccord.ui.Backstage;
import org.campusaccord.ui.opening.OpenedAhead;

/**
 * The program itself with its window, which exports when a line of its input says so, for the benchmark of its memory. The
 * export is the window's own; what is left out is the asking for a file.
 */
public final class ExportingWindow {
    private ExportingWindow() {}

    /**
     * Opens the window and waits for lines.
     *
     * @param arguments the data folder, and one for the exports
     */
    public static void main(String[] arguments) {
        var opened = new CompletableFuture<Workspace>();
        var exports = Path.of(arguments[1]);
        Thread.ofPlatform().daemon().start(() -> obey(opened, exports));
        var launcher = new Launcher(
                (workspaces, messages, clock, backstage) -> AccordWindow.open(
                        new Remembering(workspaces, opened), messages, clock, withNothingAhead(backstage)),
                System.getenv(),
                new Messages(Locale.US),
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        System.exit(launcher.run("--data", arguments[0]));
    }

    /** The window opens the store itself, where it is remembered; what was opened ahead is closed again. */
    private static Backstage withNothingAhead(Backstage backstage) {
        var opening = backstage.opening();
        opening.ahead().close();
        return new Backstage(
                backstage.errors(),
                backstage.logFolder(),
                backstage.calls(),
                backstage.firstFrame(),
                new Backstage.Opening(opening.memory(), opening.file(), OpenedAhead.nothing()));
    }

    /** Nobody touches the window meanwhile, so the store is not used by two at once. */
    private static void obey(CompletableFuture<Workspace> opened, Path exports) {
        try (var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (var word = lines.readLine(); word != null; word = lines.readLine()) {
                export(opened.join(), word, exports.resolve(word));
                Files.createFile(exports.resolve(word + ".done"));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void export(Workspace workspace, String what, Path file) {
        var signed = workspace.agreements().summaries().stream()
                .filter(summary -> summary.status() == AgreementStatus.SIGNED)
                .findFirst()
                .orElseThrow();
        if (what.equals("workbook")) {
            workspace.exports().workbook(signed.year(), file).writeAndRecord();
        } else {
            workspace
                    .exports()
                    .agreement(signed.id(), OptionalInt.empty(), ExportFormat.PDF, file)
                    .writeAndRecord();
        }
    }

    /** Remembers the store that the window opens. */
    private record Remembering(Workspaces workspaces, CompletableFuture<Workspace> opened) implements Workspaces {
        @Override
        public Workspace open() {
            return remembered(workspaces.open());
        }

        @Override
        public Workspace open(Passphrase typed) {
            return remembered(workspaces.open(typed));
        }

        private Workspace remembered(Workspace workspace) {
            opened.complete(workspace);
            return workspace;
        }

        @Override
        public StoreCare care() {
            return workspaces.care();
        }

        @Override
        public Workspace openSample() {
            return workspaces.openSample();
        }

        @Override
        public void removeSample() {
            workspaces.removeSample();
        }
    }
}
