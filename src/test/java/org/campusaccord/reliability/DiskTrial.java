package org.campusaccord.reliability;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.reliability.disk.Disk;
import org.campusaccord.reliability.disk.Trouble;

/** One scenario on disks that fail: prepared once, then tried on a fresh copy each time. */
final class DiskTrial implements AutoCloseable {
    private final Scenario scenario;
    private final Disk prepared = new Disk();

    DiskTrial(Scenario scenario) throws Exception {
        this.scenario = scenario;
        scenario.prepare(Files.createDirectory(folderOf(prepared)));
    }

    /** What became of an attempt. */
    record Outcome(Disk disk, Ledger ledger, Optional<ProblemException> problem, boolean isOff)
            implements AutoCloseable {
        /** Whether people were told that it is done; who has no power is told nothing. */
        boolean wasReported() {
            return problem.isEmpty() && !isOff;
        }

        @Override
        public void close() {
            disk.close();
        }
    }

    private static Path folderOf(Disk disk) {
        return disk.root().resolve("folder");
    }

    /** Tries it. Whatever it throws that is no problem, and an endless wait, is a fault of ours. */
    Outcome attempt(Trouble trouble) throws Exception {
        var disk = prepared.copy();
        var ledger = new Ledger();
        disk.suffer(trouble);
        var problem = Patience.with(() -> {
            try {
                scenario.attempt(folderOf(disk), ledger);
                return Optional.<ProblemException>empty();
            } catch (ProblemException said) {
                return Optional.of(said);
            }
        });
        return new Outcome(disk, ledger, problem, trouble.isOff());
    }

    /** Looks at what is left on a disk, as the next start sees it. */
    void verify(Disk left, Outcome outcome) throws Exception {
        Patience.with(() -> {
            scenario.verify(folderOf(left), outcome.ledger(), outcome.wasReported());
            return true;
        });
    }

    @Override
    public void close() {
        prepared.close();
    }
}
