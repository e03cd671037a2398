package org.campusaccord.ui.opening;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.campusaccord.Composition;
import org.campusaccord.application.StoreCare;
import org.campusaccord.application.StoreServices;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.Workspaces;
import org.campusaccord.application.backup.Backups;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.application.sample.SampleFolder;
import org.campusaccord.application.sample.SamplePlan;
import org.campusaccord.domain.Problem;
import org.campusaccord.testing.FakeBackups;
import org.campusaccord.testing.FakeCare;
import org.campusaccord.text.Messages;

/** A real store that is not encrypted, behind a lock, backups and troubles that a test sets. */
public final class FakeWorkspaces implements Workspaces {
    private final Path folder;
    private final Clock clock;
    private final FakeCare care;
    private final FakeBackups backups = new FakeBackups();
    private Optional<Problem> trouble = Optional.empty();
    private int opened;
    private int closed;

    public FakeWorkspaces(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
        this.care = new FakeCare(folder);
    }

    /** The store does not open until this is taken back with an empty one. */
    public void standsInTheWay(Optional<Problem> problem) {
        trouble = problem;
    }

    @Override
    public Workspace open() {
        if (care.isLocked()) {
            throw Problem.of("lock.needed", folder.toString()).asException();
        }
        return opened();
    }

    @Override
    public Workspace open(Passphrase typed) {
        care.verify(typed);
        return opened();
    }

    private Workspace opened() {
        trouble.ifPresent(problem -> {
            throw problem.asException();
        });
        var real = Composition.open(folder, clock, Locale.US);
        opened++;
        return with(backups, real, () -> {
            closed++;
            real.close();
        });
    }

    /** A workspace with other backups, and with something else to do when it is closed. */
    public static Workspace with(Backups backups, Workspace real, Runnable closing) {
        return new Workspace(
                real.core().closing(closing),
                real::changes,
                real::year,
                real::papers,
                () -> new StoreServices(
                        backups,
                        real.keeping().check(),
                        real.keeping().deletion(),
                        real.keeping().retention()));
    }

    @Override
    public StoreCare care() {
        return care;
    }

    public FakeCare fakeCare() {
        return care;
    }

    public FakeBackups backups() {
        return backups;
    }

    /** How many stores are open now. */
    public int openNow() {
        return opened - closed;
    }

    @Override
    public Workspace openSample() {
        var sample = folder.resolveSibling("sample");
        new SampleFolder(new Composition(new Messages(Locale.US))).build(sample, new SamplePlan(1, 1, 1), clock);
        return Composition.open(sample, clock, Locale.US);
    }

    @Override
    public void removeSample() {
        new SampleFolder(new Composition(new Messages(Locale.US))).remove(folder.resolveSibling("sample"));
    }
}
