package org.campusaccord.application.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.campusaccord.application.document.PrintSettings;
import org.campusaccord.document.Binding;
import org.campusaccord.document.Block;
import org.campusaccord.testing.OneCampusTest;
import org.campusaccord.testing.Pictures;
import org.campusaccord.testing.Settled;
import org.junit.jupiter.api.Test;

class LogoSettingTest extends OneCampusTest {
    private SettingsService settings() {
        return campus.workspace().settings();
    }

    private void keepLogo() {
        settings().keepLogo(Optional.of(settings().readLogo(Pictures.logo(folder, "logo.png"))));
    }

    @Test
    void keepsTheLogoInTheStoreAndNotThePath() throws Exception {
        keepLogo();
        var kept = settings().settings().logo();
        java.nio.file.Files.delete(folder.resolve("logo.png"));
        campus.reopen();
        assertThat(settings().settings().logo()).isEqualTo(kept).isPresent();
    }

    @Test
    void doesWithoutOneAgain() {
        keepLogo();
        settings().keepLogo(Optional.empty());
        assertThat(settings().settings().logo()).isEmpty();
        campus.reopen();
        assertThat(settings().settings().logo()).isEmpty();
    }

    @Test
    void survivesAChangeOfTheName() {
        keepLogo();
        settings().keep(Settled.champion("Dana Whitfield", "Pecan Valley ISD"));
        assertThat(settings().settings().logo()).isPresent();
    }

    @Test
    void readsThePictureOnce() {
        keepLogo();
        assertThat(settings().settings().logo().orElseThrow())
                .isSameAs(settings().settings().logo().orElseThrow());
    }

    @Test
    void keepsTheRoomForHoles() {
        var before = settings().settings();
        settings()
                .keep(before.choosing(before.yearStart(), before.paper(), Binding.TWO_SIDED, before.appearance(), 100));
        campus.reopen();
        assertThat(settings().settings().binding()).isEqualTo(Binding.TWO_SIDED);
        assertThat(PrintSettings.of(settings().settings()).binding()).isEqualTo(Binding.TWO_SIDED);
    }

    @Test
    void documentBeginsWithTheLogoUnderTheDistrictsName() {
        keepLogo();
        var first =
                campus.workspace().exports().document(campus.draft()).blocks().getFirst();
        assertThat(first)
                .isInstanceOfSatisfying(
                        Block.Logo.class, logo -> assertThat(logo.description()).isEqualTo("Pecan Valley ISD"));
    }

    @Test
    void remembersForWhomTheLastCopyWas() {
        assertThat(settings().lastAudience()).isEqualTo(org.campusaccord.domain.audience.Audience.BINDER);
        settings().rememberAudience(org.campusaccord.domain.audience.Audience.DISTRICT);
        campus.reopen();
        assertThat(settings().lastAudience()).isEqualTo(org.campusaccord.domain.audience.Audience.DISTRICT);
    }
}
