package org.campusaccord.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.storage.tables.Tables.AMENDMENT;
import static org.campusaccord.storage.tables.Tables.ANSWER;
import static org.campusaccord.storage.tables.Tables.ATTACHMENT;
import static org.campusaccord.storage.tables.Tables.CHECK_IN;
import static org.campusaccord.storage.tables.Tables.DECISION;
import static org.campusaccord.storage.tables.Tables.LETTER;
import static org.campusaccord.storage.tables.Tables.PROTOCOL_VERSION;
import static org.campusaccord.storage.tables.Tables.REVISION;
import static org.campusaccord.storage.tables.Tables.YEAR_REVIEW;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.campusaccord.Composition;
import org.campusaccord.application.check.CheckReport;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.mail.LetterKind;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.testing.Reviews;
import org.campusaccord.testing.Scans;
import org.campusaccord.text.Messages;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check says of a store that opens, and in which something is not as it was written. */
@Beside
class DamagedContentTest {
    @TempDir
    Path folder;

    @BeforeEach
    void fill() {
        try (var campus = OneCampus.in(folder)) {
            Scans.attachSmall(campus, campus.signed());
        }
    }

    @Test
    void wholeStoreIsWell() {
        var report = after(dsl -> {});
        assertThat(report.findings()).isEmpty();
        assertThat(report.isWell()).isTrue();
        assertThat(report.sealed()).isEqualTo(2);
        assertThat(report.rows()).containsEntry("DECISION", 3L).containsEntry("NOTE", 0L);
        assertThat(report.answers()).isGreaterThan(10);
    }

    @Test
    void alteredTextIsFound() {
        var report = after(dsl -> dsl.update(REVISION)
                .set(REVISION.CONTENT, DSL.replace(REVISION.CONTENT, "Share the fall results", "Share the results"))
                .execute());
        assertThat(keys(report)).containsExactly("check.text-altered");
        assertThat(report.findings().getFirst().values()).containsExactly("Live Oak Elementary", "2026–27", 1);
    }

    @Test
    void checkInThatCannotBeReadIsFound() {
        var report =
                after(dsl -> dsl.update(CHECK_IN).set(CHECK_IN.STATE, "SKIPPED").execute());
        assertThat(keys(report)).containsExactly("check.check-in");
        assertThat(report.findings().getFirst().values()).containsExactly("Live Oak Elementary", "2026–27");
    }

    private void fillTheYear() {
        try (var campus = OneCampus.in(folder.resolve("year"))) {
            var id = campus.signed();
            var workspace = campus.workspace();
            Reviews.of(workspace, id).reflected();
            workspace.amendments().begin(id, Optional.empty());
            workspace.letters().handedOut(id, LetterKind.AGREEMENT);
        }
    }

    @Test
    void whatComesAfterTheSigningIsFoundWhenItCannotBeRead() {
        fillTheYear();
        var report = after(folder.resolve("year"), dsl -> {
            dsl.update(AMENDMENT).set(AMENDMENT.STATE, "FORGOTTEN").execute();
            dsl.update(YEAR_REVIEW).set(YEAR_REVIEW.STATE, "SKIPPED").execute();
            dsl.update(LETTER).set(LETTER.KIND, "POEM").execute();
        });
        assertThat(keys(report)).containsExactlyInAnyOrder("check.amendment", "check.review", "check.letter");
    }

    @Test
    void alteredScanIsFound() {
        var report = after(dsl -> dsl.update(ATTACHMENT)
                .set(ATTACHMENT.CONTENT, Scans.OTHER_SMALL)
                .execute());
        assertThat(keys(report)).containsExactly("check.scan-altered");
        assertThat(report.findings().getFirst().values()).containsExactly("Live Oak Elementary", "2026–27", "scan.pdf");
    }

    @Test
    void unreadableAnswerIsFound() {
        var report = after(dsl -> dsl.update(ANSWER)
                .set(ANSWER.CONTENT, "{\"kind\":")
                .where(ANSWER.ITEM_KEY.eq("goals"))
                .execute());
        assertThat(keys(report)).containsExactly("check.answer");
    }

    @Test
    void unreadableProtocolIsFound() {
        var report = after(dsl ->
                dsl.update(PROTOCOL_VERSION).set(PROTOCOL_VERSION.CONTENT, "[]").execute());
        assertThat(keys(report)).containsExactly("check.protocol");
    }

    @Test
    void signatureUnderAnotherTextIsFound() {
        var report = after(dsl -> dsl.update(DECISION)
                .set(DECISION.CONTENT_SHA256, "0".repeat(64))
                .execute());
        assertThat(keys(report)).containsExactly("check.other-text");
    }

    @Test
    void unreadableSignatureIsFound() {
        var report = after(dsl -> dsl.update(DECISION)
                .set(DECISION.DRAWING, "scribble")
                .where(DECISION.DRAWING.isNotNull())
                .execute());
        assertThat(keys(report)).containsExactly("check.decision");
    }

    @Test
    void rowThatRefersToNothingIsFound() {
        var report = after(dsl -> {
            dsl.execute("SET REFERENTIAL_INTEGRITY FALSE");
            dsl.execute("UPDATE answer SET agreement_id = 99 WHERE item_key = 'goals'");
            dsl.execute("SET REFERENTIAL_INTEGRITY TRUE");
        });
        assertThat(keys(report)).containsExactly("check.reference");
    }

    @Test
    void findingsQuoteNoText() {
        var report = after(dsl -> dsl.update(REVISION)
                .set(REVISION.CONTENT, DSL.replace(REVISION.CONTENT, "Share the fall results", "Share the results"))
                .execute());
        var messages = new Messages(Locale.US);
        assertThat(report.findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(messages.explain(finding)).doesNotContain("Share", "Muñoz"));
    }

    private CheckReport after(Consumer<DSLContext> damage) {
        return after(folder, damage);
    }

    private static CheckReport after(Path data, Consumer<DSLContext> damage) {
        try (var store = Store.open(data)) {
            damage.accept(store.dsl());
        }
        try (var workspace = Composition.open(data, Clock.systemUTC(), Locale.US)) {
            return workspace.check().run();
        }
    }

    private static List<String> keys(CheckReport report) {
        return report.findings().stream().map(Problem::key).toList();
    }
}
