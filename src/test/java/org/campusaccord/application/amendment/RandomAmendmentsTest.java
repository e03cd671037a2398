package org.campusaccord.application.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;

/** Years of random amendments, signed, withdrawn and taken back, with people who come and go. */
@Beside
class RandomAmendmentsTest {
    @Property(tries = 12)
    void consolidatedTextIsTheFirstPlusWhatWasSigned(@ForAll("years") List<YearOfAmendments.Act> acts)
            throws IOException {
        var folder = Files.createTempDirectory("amendments");
        try (var campus = OneCampus.in(folder)) {
            var year = new YearOfAmendments(campus);
            for (var act : acts) {
                year.play(act);
                year.requireNothingSignedChanged();
                assertThat(year.textInForce()).isEqualTo(year.expectedText());
                assertThat(year.workingText()).isEqualTo(year.expectedText());
            }
        } finally {
            delete(folder);
        }
    }

    @Provide
    Arbitrary<List<YearOfAmendments.Act>> years() {
        return Arbitraries.of(YearOfAmendments.Act.class).list().ofMinSize(4).ofMaxSize(14);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
