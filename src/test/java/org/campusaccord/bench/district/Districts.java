package org.campusaccord.bench.district;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.campusaccord.Composition;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.agreement.AgreementSummary;
import org.campusaccord.application.sample.SampleDistrict;
import org.campusaccord.application.sample.SamplePlan;
import org.campusaccord.bench.figure.Folders;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.text.Messages;

/**
 * The invented districts of a run, each in a store of its own that is made when it is first asked for. A few campuses are
 * invented; the others are copies of their rows under new numbers and names, since inventing thousands of conversations
 * takes longer than all that is measured.
 */
public final class Districts {
    /** How many campuses are invented. */
    public static final int INVENTED = 25;

    public static final int YEARS = 5;

    /** As the window's. */
    public static final Clock CLOCK = Clock.system(ZoneId.systemDefault());

    private static final long SEED = 7;

    private final Path folder;

    /** @param folder a place for the stores */
    public Districts(Path folder) {
        this.folder = folder;
    }

    /** The school year before the present one: all of its agreements are signed. */
    public static SchoolYear year() {
        var present = SchoolYear.of(LocalDate.now(CLOCK), SchoolYear.USUAL_START);
        return new SchoolYear(present.startYear() - 1);
    }

    /** The invented campuses over all their years. */
    public Path invented() throws IOException {
        var data = folder.resolve("invented");
        if (!Files.exists(data)) {
            Files.createDirectories(folder);
            new SampleDistrict(new Composition(new Messages(Locale.US)))
                    .build(data, new SamplePlan(INVENTED, YEARS, SEED), CLOCK);
        }
        return data;
    }

    /** So many campuses with agreements in {@link #year}; a multiple of those invented. */
    public Path oneYear(int campuses) throws IOException, SQLException {
        return copied(campuses, "one-year", "= " + year().startYear());
    }

    /** So many campuses with agreements in each of {@link #YEARS} years. */
    public Path fiveYears(int campuses) throws IOException, SQLException {
        return copied(campuses, "five-years", "<= " + (year().startYear() + 1));
    }

    private Path copied(int campuses, String name, String years) throws IOException, SQLException {
        var data = folder.resolve(campuses + "-" + name);
        if (Files.exists(data)) {
            return data;
        }
        System.out.printf("Making a district of %,d campuses (%s)%n", campuses, name);
        long begun = System.nanoTime();
        Folders.copy(invented(), data);
        var url = "jdbc:h2:file:" + data.toAbsolutePath().resolve("campus-accord") + ";IFEXISTS=TRUE";
        try (var connection = DriverManager.getConnection(url, "sa", "")) {
            var copies = new RowCopies(connection, years);
            for (int copy = 1; copy < campuses / INVENTED; copy++) {
                copies.add(copy);
            }
            copies.end();
        }
        System.out.printf("  done in %.0f s%n", (System.nanoTime() - begun) / 1e9);
        return data;
    }

    public static Workspace open(Path data) {
        return Composition.open(data, CLOCK, Locale.US);
    }

    /** The agreements of {@link #year}, which are signed. */
    public static List<AgreementId> signed(Workspace workspace) {
        return of(workspace, year());
    }

    /** The agreements of a school year. */
    public static List<AgreementId> of(Workspace workspace, SchoolYear year) {
        return workspace.agreements().summaries().stream()
                .filter(summary -> summary.year().equals(year))
                .map(AgreementSummary::id)
                .toList();
    }
}
