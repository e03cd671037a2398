package org.campusaccord.application.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.campusaccord.application.Stores;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.settings.Appearance;
import org.campusaccord.application.settings.Paper;
import org.campusaccord.application.settings.Settings;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.CampusYear;

/** Builds the invented district in a store of its own, through the same use cases as the window. */
public final class SampleDistrict {
    private static final Settings SETTINGS = new Settings(
            "Rosalind Achterberg",
            "rosalind.achterberg@pecanvalley.example",
            "Pecan Valley ISD",
            SchoolYear.USUAL_START,
            Paper.LETTER,
            Appearance.SYSTEM,
            100);

    private final Stores stores;
    private final Vocabulary vocabulary = Vocabulary.read();

    public SampleDistrict(Stores stores) {
        this.stores = stores;
    }

    /** Builds the district as it stands today in a folder that is not there. */
    public void build(Path folder, SamplePlan plan, Clock now) {
        var today = LocalDate.now(now);
        var clock = new SettableClock(LocalDateTime.now(now), now.getZone());
        try (var workspace = stores.beginSample(folder, clock)) {
            workspace.settings().keep(SETTINGS);
            var current = SchoolYear.of(today, SchoolYear.USUAL_START);
            for (int back = plan.years() - 1; back >= 0; back--) {
                var year = new SchoolYear(current.startYear() - back);
                var begin = new YearDays(year, today, new Dice(plan.seed(), "begin")).begin();
                clock.set(begin.atTime(8, 0));
                importRoster(workspace, plan, year);
                SamplePromises.make(workspace, year);
                var campuses = workspace.campuses().campuses(year);
                var stages = back == 0 ? Stage.mixed(campuses.size()) : Stage.past(campuses.size());
                live(new SampleCampus(workspace, clock, vocabulary, today), workspace, plan, campuses, stages);
            }
        }
    }

    private static void live(
            SampleCampus story, Workspace workspace, SamplePlan plan, List<CampusYear> campuses, List<Stage> stages) {
        var order = new Dice(plan.seed(), "order").some(campuses, campuses.size());
        for (int i = 0; i < order.size(); i++) {
            var campus = order.get(i);
            var stage = stages.get(i);
            var dice = new Dice(plan.seed(), campus.campus().name() + campus.year());
            workspace.transactions().inOne(() -> story.live(campus.campus().id(), campus.year(), stage, dice));
        }
    }

    private void importRoster(Workspace workspace, SamplePlan plan, SchoolYear year) {
        var roster = new SampleRoster(vocabulary.names(), new Dice(plan.seed(), "roster")).text(plan.campuses());
        try {
            var folder = Files.createTempDirectory("campus-accord-roster");
            var file = folder.resolve("Roster " + year.plainLabel() + ".csv");
            try {
                Files.writeString(file, roster);
                workspace.rosters().apply(workspace.rosters().preview(file, year));
            } finally {
                Files.deleteIfExists(file);
                Files.delete(folder);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
