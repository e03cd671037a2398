package org.campusaccord.application.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.signature.Mark;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.testing.OneCampusTest;
import org.campusaccord.text.Messages;
import org.junit.jupiter.api.Test;

@Beside
class AuditServiceTest extends OneCampusTest {
    private AuditService audit() {
        return campus.workspace().audit();
    }

    private List<AuditAction> actions() {
        return audit().events().reversed().stream().map(AuditEvent::action).toList();
    }

    @Test
    void saysThatNobodyWasNamed() {
        var nameless = new AuditEvent(
                ZonedDateTime.of(2026, 8, 18, 9, 30, 0, 0, ZoneOffset.UTC),
                " ",
                AuditAction.EXPORTED,
                AuditSubject.STORE,
                "");
        assertThat(nameless.who(new Messages(Locale.US))).isEqualTo("(no name given)");
    }

    @Test
    void tellsAnAgreementFromItsBeginningToItsLastSignature() {
        campus.signed();
        assertThat(audit().events().reversed())
                .extracting(AuditEvent::action, AuditEvent::words)
                .containsExactly(
                        tuple(AuditAction.CREATED, ""),
                        tuple(AuditAction.LAID_BEFORE_PARTIES, ""),
                        tuple(AuditAction.SIGNED, "Íñigo Muñoz"),
                        tuple(AuditAction.SIGNED, "Nguyễn Thị Hồng"),
                        tuple(AuditAction.SIGNED, "Rosalind Achterberg"),
                        tuple(AuditAction.COMPLETED, ""));
    }

    @Test
    void saysWhenWhoAndAboutWhat() {
        var id = campus.ready();
        var event = audit().events().getFirst();
        assertThat(event.at()).isEqualTo(OneCampus.NOW.atZone(OneCampus.ZONE));
        assertThat(event.who()).isEqualTo("Rosalind Achterberg");
        assertThat(event.about())
                .isEqualTo(new AuditSubject(
                        Optional.of(id), "Live Oak Elementary", Optional.of(OneCampus.YEAR), OptionalInt.of(1)));
    }

    @Test
    void namesWhoDeclinedButLeavesTheReasonWithTheAgreement() {
        var id = campus.ready();
        campus.signing().decline(id, campus.coach(id).person(), "Too many duties");
        assertThat(audit().events().getFirst())
                .extracting(AuditEvent::action, AuditEvent::words)
                .containsExactly(AuditAction.DECLINED, "Nguyễn Thị Hồng");
    }

    @Test
    void tellsThatATextWasTakenBack() {
        campus.signing().reopen(campus.ready());
        assertThat(actions()).endsWith(AuditAction.TAKEN_BACK);
    }

    @Test
    void namesTheFileOfAScan() {
        var id = campus.ready();
        campus.sign(id, campus.coach(id), new Mark.OnPaper());
        var decision = campus.signing().revision(id).orElseThrow().decisions().getFirst();
        campus.signing().attachScan(id, decision.id(), "page.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        assertThat(audit().events().getFirst())
                .extracting(AuditEvent::action, AuditEvent::words)
                .containsExactly(AuditAction.SCAN_ADDED, "page.pdf");
    }

    @Test
    void namesTheFileAndYearOfAnImport() throws Exception {
        var roster = Files.writeString(folder.resolve("roster.csv"), "Campus,Principal\nSumac,Ada Reyes\n");
        var rosters = campus.workspace().rosters();
        rosters.apply(rosters.preview(roster, OneCampus.YEAR));
        var event = audit().events().getFirst();
        assertThat(event.action()).isEqualTo(AuditAction.IMPORTED);
        assertThat(event.words()).isEqualTo("roster.csv");
        assertThat(event.about()).isEqualTo(AuditSubject.of(OneCampus.YEAR));
    }

    @Test
    void recordsAnExportOnlyOnceItsFileIsThere() {
        var id = campus.draft();
        var file = folder.resolve("agreement.json");
        var export = campus.workspace().exports().agreement(id, OptionalInt.empty(), ExportFormat.JSON, file);
        assertThat(actions()).containsExactly(AuditAction.CREATED);
        export.writeAndRecord();
        assertThat(audit().events().getFirst())
                .extracting(AuditEvent::action, AuditEvent::words)
                .containsExactly(AuditAction.EXPORTED, "agreement.json (Binder copy)");
    }

    @Test
    void recordsNoExportThatFailed() {
        var missing = folder.resolve("missing").resolve("agreement.json");
        var export =
                campus.workspace().exports().agreement(campus.draft(), OptionalInt.empty(), ExportFormat.JSON, missing);
        assertThatThrownBy(export::writeAndRecord).isNotNull();
        assertThat(actions()).containsExactly(AuditAction.CREATED);
    }

    @Test
    void recordsWhatIsAboutTheWholeStore() {
        audit().record(AuditAction.RESTORED, "backup.zip");
        assertThat(audit().events().getFirst().about()).isEqualTo(AuditSubject.STORE);
    }

    @Test
    void recordsNothingOfWhatWasNotDone() {
        Supplier<Boolean> failing = () -> {
            campus.draft();
            throw new IllegalStateException("the power is out");
        };
        assertThatThrownBy(() -> campus.workspace().transactions().inOne(failing))
                .isInstanceOf(IllegalStateException.class);
        assertThat(audit().events()).isEmpty();
        assertThat(audit().verify().isWhole()).isTrue();
    }

    @Test
    void keepsYearsAndAgreementsApart() {
        var id = campus.draft();
        var next = campus.agreements().start(campus.campus().id(), OneCampus.YEAR.next());
        assertThat(audit().events(id)).hasSize(1);
        assertThat(audit().events(OneCampus.YEAR.next()))
                .extracting(event -> event.about().agreement())
                .containsExactly(Optional.of(next));
        assertThat(audit().events(new SchoolYear(2020))).isEmpty();
    }

    @Test
    void survivesARestart() {
        campus.signed();
        var before = audit().events();
        campus.reopen();
        assertThat(audit().events()).isEqualTo(before);
        assertThat(audit().verify()).isEqualTo(new AuditVerdict(6, OptionalLong.empty()));
    }

    @Test
    void hasNoWayToChangeOrRemoveAnEntry() {
        assertThat(Arrays.stream(AuditLog.class.getDeclaredMethods()).map(Method::getName))
                .containsExactlyInAnyOrder("append", "events", "verify");
    }
}
