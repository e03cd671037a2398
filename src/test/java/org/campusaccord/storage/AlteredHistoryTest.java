package org.campusaccord.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.storage.tables.Tables.REVISION;
import static org.campusaccord.testing.Problems.assertProblem;

import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalInt;
import org.campusaccord.application.seal.SealVerdict.Unchanged;
import org.campusaccord.application.seal.VerdictWords;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.testing.Amending;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.testing.OneCampusTest;
import org.campusaccord.text.Messages;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An amended agreement of which something else changed an earlier version in the store. */
@Beside
class AlteredHistoryTest extends OneCampusTest {
    private AgreementId id;

    @BeforeEach
    void amend() {
        id = campus.signed();
        var amending = new Amending(campus);
        amending.laid(id, "Other words.");
        amending.signAll(id);
    }

    private Path export() {
        return campus.workspace()
                .exports()
                .history()
                .export(id, OptionalInt.empty(), Audience.BINDER, folder.resolve("history.pdf"))
                .writeAndRecord();
    }

    private void alter(TableField<?, String> column, String words, String others) {
        try (var store = Store.open(folder.resolve("data"))) {
            store.dsl()
                    .update(REVISION)
                    .set(column, DSL.replace(column, words, others))
                    .where(REVISION.NUMBER.eq(1))
                    .execute();
        }
        // H2 may still hand out references to long texts from before.
        campus.reopen();
    }

    @Test
    void isRefused() {
        alter(REVISION.CONTENT, "Share the fall results", "Share them");
        assertProblem("revision.altered", this::export);
        assertThat(folder.resolve("history.pdf")).doesNotExist();
    }

    @Test
    void fileFromBeforeIsNotConfirmed() {
        var file = export();
        var sha256 = new Amending(campus).revision(id, 1).sha256();
        alter(REVISION.SHA256, sha256, "0".repeat(64));

        var verdict = campus.workspace().seals().verify(file);
        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Unchanged.class,
                        found -> assertThat(found.isConfirmed()).isFalse());
        assertThat(new VerdictWords(new Messages(Locale.US), OneCampus.ZONE).lines(verdict))
                .contains("The signed words are the ones in this store.")
                .anySatisfy(line -> assertThat(line).startsWith("This store holds no revision 1 that was signed"));
    }
}
