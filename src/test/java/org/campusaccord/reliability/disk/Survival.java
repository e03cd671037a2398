package org.campusaccord.reliability.disk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import org.campusaccord.reliability.disk.DiskFile.Change;

/** Which of the changes that were not forced to the disk a power cut leaves. */
public final class Survival {
    /** The usual ways in which disks lose what they have not been told to keep. */
    public enum Kind {
        /** Nothing that was not forced. */
        NONE,
        /** Everything: the machine was quick enough. */
        ALL,
        /** The first ones, the last of them torn. */
        FIRST,
        /** Any of them, sector by sector, in any order. */
        ANY
    }

    private final Kind kind;
    private final int sector;
    private final RandomGenerator random;

    /**
     * @param sector how many bytes the disk writes as one
     */
    public Survival(Kind kind, int sector, RandomGenerator random) {
        this.kind = kind;
        this.sector = sector;
        this.random = random;
    }

    List<Change> of(List<Change> pending) {
        return switch (kind) {
            case NONE -> List.of();
            case ALL -> List.copyOf(pending);
            case FIRST -> first(pending);
            case ANY -> any(pending);
        };
    }

    /** Names are kept in their order by every file system that has a journal: the first so many. */
    int namesOf(int pending) {
        return switch (kind) {
            case NONE -> 0;
            case ALL -> pending;
            case FIRST, ANY -> random.nextInt(pending + 1);
        };
    }

    private List<Change> first(List<Change> pending) {
        var kept = new ArrayList<>(pending.subList(0, random.nextInt(pending.size() + 1)));
        if (!kept.isEmpty() && kept.getLast() instanceof Change.Write last) {
            kept.removeLast();
            var sectors = sectors(last);
            kept.addAll(sectors.subList(0, random.nextInt(sectors.size() + 1)));
        }
        return kept;
    }

    /** Any sector of any write may be there or not; what was written to one place twice stays in its order. */
    private List<Change> any(List<Change> pending) {
        var likely = random.nextDouble();
        var kept = new ArrayList<Change>();
        for (var change : pending) {
            var parts = change instanceof Change.Write write ? sectors(write) : Collections.singletonList(change);
            parts.stream().filter(_ -> random.nextDouble() < likely).forEach(kept::add);
        }
        return kept;
    }

    private List<Change> sectors(Change.Write write) {
        var parts = new ArrayList<Change>();
        for (int from = 0; from < write.bytes().length; ) {
            int rest = (int) (sector - (write.at() + from) % sector);
            int to = Math.min(from + rest, write.bytes().length);
            parts.add(new Change.Write(write.at() + from, Arrays.copyOfRange(write.bytes(), from, to)));
            from = to;
        }
        return parts;
    }

    @Override
    public String toString() {
        return kind + " of sectors of " + sector;
    }
}
