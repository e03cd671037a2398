package org.campusaccord.application.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.testing.Amending;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.testing.OneCampusTest;
import org.campusaccord.testing.OpenedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Strings that went in through the services are in no byte of the copies that they are kept from. */
@Beside
class AudienceCanaryTest extends OneCampusTest {
    private static final String FORMATS = "org.campusaccord.application.export.ExportFormat#OF_AGREEMENTS";
    private static final String PRIVATE = "Quillfeather";
    private static final String TEACHER = "Marigoldine";
    private static final String FOCUS = "Thistledown";
    private static final String SHARED = "Words under non-evaluative.";

    private AgreementId complete(String whoIsCoached, String focus) {
        var id = campus.complete();
        var agreements = campus.agreements();
        agreements
                .agreement(id)
                .protocol()
                .items()
                .forEach(item -> agreements.savePrivateNote(id, item.key(), PRIVATE));
        agreements.saveAnswer(
                id,
                new PartRef("clients", "clients"),
                new Answer.People(List.of(new Answer.Client(TEACHER, "teacher", "volunteer", FOCUS))));
        agreements.saveAnswer(
                id,
                new PartRef("confidentiality", "who-may-know"),
                new Answer.Matrix(Map.of(
                        "who-is-coached", Map.of("district-office", whoIsCoached),
                        "focus", Map.of("district-office", focus))));
        return id;
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"PDF", "WORD", "JSON"})
    void changesDoNotTellTheDistrictWhatTheTextKeepsFromIt(ExportFormat format) throws IOException {
        var id = complete("shared", "shared");
        campus.signing().prepare(id);
        new Amending(campus).signAll(id);
        var written = new Amending(campus).written(id, "New words.");
        var amendments = campus.workspace().amendments();
        amendments.saveAnswer(
                written.id(),
                new PartRef("confidentiality", "who-may-know"),
                new Answer.Matrix(Map.of(
                        "who-is-coached", Map.of("district-office", "private"),
                        "focus", Map.of("district-office", "private"))));
        amendments.saveAnswer(
                written.id(),
                new PartRef("clients", "clients"),
                new Answer.People(List.of(new Answer.Client("Another one", "teacher", "volunteer", "Else"))));
        amendments.lay(written.id());
        new Amending(campus).signAll(id);
        assertThat(export(id, format, Audience.DISTRICT).holds(TEACHER)).isFalse();
        assertThat(export(id, format, Audience.DISTRICT).holds(FOCUS)).isFalse();
        assertThat(export(id, format, Audience.DISTRICT).holds("Another one")).isFalse();
    }

    private OpenedFile export(AgreementId id, ExportFormat format, Audience audience) throws IOException {
        var file = folder.resolve("agreement." + format.extension());
        return OpenedFile.of(campus.workspace()
                .exports()
                .agreement(id, OptionalInt.empty(), format, audience, file)
                .writeAndRecord());
    }

    @ParameterizedTest
    @FieldSource(FORMATS)
    void privateNotesAreInNoCopyForAnybody(ExportFormat format) throws IOException {
        var id = complete("shared", "shared");
        for (var audience : Audience.values()) {
            var opened = export(id, format, audience);
            assertThat(opened.holds(PRIVATE)).as("%s", audience).isFalse();
            assertThat(opened.holds(SHARED)).as("%s", audience).isTrue();
        }
    }

    @ParameterizedTest
    @FieldSource(FORMATS)
    void whatIsSharedIsInEveryCopy(ExportFormat format) throws IOException {
        var id = complete("shared", "shared");
        for (var audience : Audience.values()) {
            var opened = export(id, format, audience);
            assertThat(opened.holds(TEACHER)).as("%s", audience).isTrue();
            assertThat(opened.holds(FOCUS)).as("%s", audience).isTrue();
        }
    }

    @ParameterizedTest
    @FieldSource(FORMATS)
    void whatIsKeptFromTheDistrictIsInNoByteOfItsCopyOfADraft(ExportFormat format) throws IOException {
        var id = complete("total-only", "private");
        assertThat(export(id, format, Audience.BINDER).holds(TEACHER)).isTrue();
        assertKept(export(id, format, Audience.DISTRICT));
    }

    @ParameterizedTest
    @FieldSource(FORMATS)
    void whatIsKeptFromTheDistrictIsInNoByteOfItsCopyOfASignedText(ExportFormat format) throws IOException {
        var id = complete("private", "shared");
        campus.signing().prepare(id);
        campus.sign(id, campus.principal(id), OneCampus.drawn());
        campus.sign(id, campus.coach(id), OneCampus.drawn());
        campus.sign(id, campus.champion(id), OneCampus.drawn());
        var opened = export(id, format, Audience.DISTRICT);
        assertKept(opened);
        assertThat(opened.holds("Which teachers work with the coach")).isTrue();
    }

    @ParameterizedTest
    @FieldSource(FORMATS)
    void oneColumnCanBeKeptAlone(ExportFormat format) throws IOException {
        var opened = export(complete("shared", "with-consent"), format, Audience.DISTRICT);
        assertThat(opened.holds(FOCUS)).isFalse();
        assertThat(opened.holds(TEACHER)).isTrue();
    }

    @Test
    void theDistrictsWorkbookIsTheDistrictsCopy() throws IOException {
        complete("total-only", "private");
        var file = campus.workspace()
                .exports()
                .workbook(OneCampus.YEAR, folder.resolve("district.xlsx"))
                .writeAndRecord();
        var opened = OpenedFile.of(file);
        assertKept(opened);
        assertThat(opened.holds("Teacher: 1")).isTrue();
        assertThat(opened.holds("District copy")).isTrue();
        assertThat(opened.holds(PRIVATE)).isFalse();
    }

    @Test
    void saysBeforeAYearIsWrittenWhatItsCopiesLeaveOut() {
        complete("total-only", "private");
        var exports = campus.workspace().exports();

        var district = exports.copies(YearFile.WORKBOOK, OneCampus.YEAR, Optional.empty(), Audience.DISTRICT);
        assertThat(district.agreements()).isEqualTo(1);
        assertThat(district.leftOut())
                .extracting(YearCopy.Line::what)
                .containsExactlyInAnyOrder("Ten roles of a coach – Share of time", "Teachers, teams and grades");
        assertThat(district.leftOut()).allMatch(line -> line.agreements() == 1);
        assertThat(exports.copies(YearFile.BINDER, OneCampus.YEAR, Optional.empty(), Audience.BINDER)
                        .leftOut())
                .isEmpty();
    }

    @Test
    void privateNotesAreInNoBinderAndInNoActivityLog() throws IOException {
        var id = complete("shared", "shared");
        campus.signing().prepare(id);
        campus.agreements().agreement(id).parties().forEach(party -> campus.sign(id, party, OneCampus.drawn()));
        var workspace = campus.workspace();
        var binder = OpenedFile.of(workspace
                .binders()
                .binder(
                        OneCampus.YEAR,
                        Optional.empty(),
                        folder.resolve("binder.pdf"),
                        BinderService.Reading.HERE,
                        Progress.UNSEEN)
                .writeAndRecord());
        assertThat(binder.holds(SHARED)).isTrue();
        assertThat(binder.holds(PRIVATE)).isFalse();
        var activity = OpenedFile.of(
                workspace.exports().activity(folder.resolve("activity.xlsx")).writeAndRecord());
        assertThat(activity.holds(PRIVATE)).isFalse();
        assertThat(activity.holds(FOCUS)).isFalse();
    }

    @Test
    void pdfSaysWhatItIs() throws IOException {
        var id = complete("total-only", "private");
        campus.signing().prepare(id);
        campus.sign(id, campus.coach(id), OneCampus.drawn());
        var district = export(id, ExportFormat.PDF, Audience.DISTRICT);
        assertThat(district.holds("Excerpt: District copy")).isTrue();
        assertThat(district.holds("The fingerprint is that of the whole text")).isTrue();
        assertThat(district.holds("2026–27 · District copy")).isTrue();
        var binder = export(id, ExportFormat.PDF, Audience.BINDER);
        assertThat(binder.holds("Excerpt")).isFalse();
        assertThat(binder.holds("2026–27 · Binder copy")).isTrue();
    }

    @Test
    void activityLogSaysForWhomACopyWas() throws IOException {
        export(complete("shared", "shared"), ExportFormat.JSON, Audience.DISTRICT);
        assertThat(campus.workspace().audit().events().getFirst().words()).isEqualTo("agreement.json (District copy)");
    }

    private static void assertKept(OpenedFile opened) {
        assertThat(opened.holds(TEACHER)).isFalse();
        assertThat(opened.holds(FOCUS)).isFalse();
        assertThat(opened.holds(SHARED)).isTrue();
    }
}
