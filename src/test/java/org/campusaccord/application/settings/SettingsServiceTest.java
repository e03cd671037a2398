package org.campusaccord.application.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDateTime;
import java.time.Month;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.application.audit.AuditEvent;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.testing.OneCampusTest;
import org.campusaccord.testing.Settled;
import org.junit.jupiter.api.Test;

class SettingsServiceTest extends OneCampusTest {
    @Test
    void keepsEverySettingOverReopening() {
        var settings = new Settings(
                "Íñigo Muñoz",
                "inigo@pecanvalley.example",
                "Pecan Valley ISD",
                Month.AUGUST,
                Paper.A4,
                Appearance.DARK,
                150);
        campus.workspace().settings().keep(settings);
        campus.reopen();
        assertThat(campus.workspace().settings().settings()).isEqualTo(settings);
    }

    @Test
    void currentYearFollowsTheMonthInWhichYearsStart() {
        campus.clock().set(LocalDateTime.of(2026, 7, 15, 8, 0));
        assertThat(campus.workspace().settings().currentYear()).isEqualTo(new SchoolYear(2026));
        var before = campus.workspace().settings().settings();
        campus.workspace()
                .settings()
                .keep(new Settings(
                        before.championName(),
                        "",
                        before.district(),
                        Month.AUGUST,
                        before.paper(),
                        before.appearance(),
                        100));
        assertThat(campus.workspace().settings().currentYear()).isEqualTo(new SchoolYear(2025));
    }

    @Test
    void remembersAFolderForEachPurpose() {
        var settings = campus.workspace().settings();
        settings.rememberFolder("export", folder);
        campus.reopen();
        assertThat(campus.workspace().settings().lastFolder("export")).contains(folder);
        assertThat(campus.workspace().settings().lastFolder("import")).isEmpty();
    }

    @Test
    void sizeOfTextStaysReadable() {
        assertThat(new Settings("", "", "", Month.JULY, Paper.LETTER, Appearance.SYSTEM, 20).textPercent())
                .isEqualTo(100);
    }

    @Test
    void recordsThatSomebodyElseUsesIt() {
        campus.workspace().settings().keep(Settled.champion("Dana Whitfield", "Pecan Valley ISD"));
        assertThat(campus.workspace().audit().events())
                .extracting(AuditEvent::action, AuditEvent::who, AuditEvent::words)
                .containsExactly(
                        tuple(AuditAction.USER_NAMED, "Dana Whitfield", "“Rosalind Achterberg” → “Dana Whitfield”"));
    }

    @Test
    void recordsNothingWhileTheNameStaysTheSame() {
        campus.workspace().settings().keep(Settled.champion("Rosalind Achterberg", "Live Oak ISD"));
        assertThat(campus.workspace().audit().events()).isEmpty();
    }
}
