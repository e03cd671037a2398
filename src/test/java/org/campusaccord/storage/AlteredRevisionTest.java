package org.campusaccord.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.campusaccord.storage.tables.Tables.REVISION;

import java.nio.file.Path;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Beside
class AlteredRevisionTest {
    @TempDir
    Path folder;

    @Test
    void refusesWordsThatDoNotHaveTheHashTheyWereSignedUnder() {
        try (var campus = OneCampus.in(folder)) {
            var id = campus.signed();
            alter("Share the fall results", "Share the test results");
            var thrown = catchThrowableOfType(
                    ProblemException.class, () -> campus.signing().revision(id));
            assertThat(thrown.problem().key()).isEqualTo("revision.altered");
            assertThat(thrown.problem().values()).first().isEqualTo("Live Oak Elementary");
        }
    }

    /** A second connection of this program to the same store. */
    private void alter(String words, String others) {
        try (var store = Store.open(folder)) {
            var changed = store.dsl()
                    .update(REVISION)
                    .set(REVISION.CONTENT, DSL.replace(REVISION.CONTENT, words, others))
                    .execute();
            assertThat(changed).isEqualTo(1);
        }
    }
}
