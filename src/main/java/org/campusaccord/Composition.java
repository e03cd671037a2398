package org.campusaccord;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.campusaccord.application.Stores;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.backup.ClosedStore;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.application.pages.Paperwork;
import org.campusaccord.export.pages.PdfBoxReader;
import org.campusaccord.export.pages.SystemPrinters;
import org.campusaccord.storage.BackgroundWriting;
import org.campusaccord.storage.ClosedStoreFile;
import org.campusaccord.storage.SampleStore;
import org.campusaccord.storage.Store;
import org.campusaccord.storage.backup.BackupShelf;
import org.campusaccord.text.Messages;

/** Puts the use cases together with the store and the renderers; nothing else knows who implements what. */
public final class Composition implements Stores {
    private final Messages messages;
    private final BackupShelf shelf = new BackupShelf();
    private final BackgroundWriting writing = new BackgroundWriting();
    /** Lambdas, since a reference to a constructor would load its class at the start. */
    private final Paperwork paperwork =
            new Paperwork(new Late<>(() -> new PdfBoxReader()), new Late<>(() -> new SystemPrinters()));

    public Composition(Messages messages) {
        this.messages = messages;
    }

    /** Opens the store in a folder, or begins one there. */
    public static Workspace open(Path dataFolder, Clock clock, Locale locale) {
        return new Composition(new Messages(locale)).open(dataFolder, clock);
    }

    @Override
    public boolean isThere(Path folder) {
        return Store.isThere(folder);
    }

    @Override
    public void requireNotLost(Path folder) {
        Store.requireNotLost(folder);
    }

    @Override
    public ClosedStore closed(Path folder, Clock clock) {
        return new ClosedStoreFile(folder, shelf, clock);
    }

    @Override
    public boolean isLocked(Path folder) {
        return Store.isLocked(folder);
    }

    @Override
    public void remove(Path folder) {
        Store.remove(folder);
    }

    @Override
    public Workspace beginSample(Path folder, Clock clock) {
        SampleStore.begin(folder);
        var store = Store.open(folder, Optional.empty(), clock);
        SampleStore.mark(store);
        return workspace(store, folder, clock);
    }

    @Override
    public void placeSample(Path complete, Path folder) {
        SampleStore.place(complete, folder);
    }

    @Override
    public boolean isSample(Path folder) {
        return SampleStore.isIn(folder);
    }

    @Override
    public void removeSample(Path folder) {
        SampleStore.remove(folder);
    }

    /** Whether an error that nobody caught is a store's that could not be written, which is told when something is saved. */
    public boolean isWritingFailure(Thread thread, Throwable failure) {
        return writing.isFailure(thread, failure);
    }

    @Override
    public Workspace openScratch(Path folder, Clock clock) {
        return workspace(Store.openScratch(folder, clock), folder, clock);
    }

    @Override
    public Workspace open(Path folder, Optional<Passphrase> typed, Clock clock) {
        return workspace(Store.open(folder, typed, clock), folder, clock);
    }

    /** What no first screen needs is made when it is first asked for: the store opens fast. */
    private Workspace workspace(Store store, Path folder, Clock clock) {
        writing.watch(store);
        var core = CoreParts.of(store, clock, messages);
        var changes = new ChangeParts(core);
        var year = new Late<>(() -> new YearParts(core, changes));
        var signing = core.signing(changes.completion(year), year);
        var changing = new Late<>(() -> changes.services(year));
        return new Workspace(
                new Workspace.Core(
                        core.campuses(),
                        core.rosters(),
                        core.protocols(),
                        core.agreements(),
                        signing,
                        core.settings(),
                        core.audit(),
                        store,
                        store::close),
                changing,
                new Late<>(() -> year.get().services()),
                new Late<>(() -> new PaperParts(
                                core, signing, year.get(), changing.get().affirmations(), folder)
                        .services(paperwork)),
                new Late<>(() -> new StoreParts(core, year.get(), shelf, folder).services()));
    }
}
