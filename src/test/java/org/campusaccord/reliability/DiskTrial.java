package org.campusaccord.reliability;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.reliability.disk.Disk;
import org.campusaccord.reliability.disk.Trouble;

/** One scenario on disks that fail: prepared once, then tried on a fresh copy each time. */
final class DiskTrial implements AutoCloseable {
    private final Scenario scenario;
    private final Disk prepared = new Disk();

    /** What disks held that were as they must be, whether it was reported as done or not. */
    private final Set<String> verified = new HashSet<>();

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

    /** Looks at what is left on a disk, as the next start sees it; unless it is, byte for byte, what was looked at before. */
    void verify(Disk left, Outcome outcome) throws Exception {
        var key = left.fingerprint() + outcome.wasReported();
        if (outcome.ledger().count() == 0 && verified.contains(key)) {
            return;
        }
        Patience.with(() -> {
            scenario.verify(folderOf(left), outcome.ledger(), outcome.wasReported());
            return true;
        });
        verified.add(key);
    }

    @Override
    public void close() {
        prepared.close();
    }
}
