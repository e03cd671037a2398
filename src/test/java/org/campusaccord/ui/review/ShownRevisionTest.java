package org.campusaccord.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.application.seal.SealVerdict;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.campus.Person;
import org.campusaccord.domain.mail.LetterKind;
import org.campusaccord.testing.Amending;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.testing.OneCampusTest;
import org.campusaccord.testing.OpenedFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is seen, printed, saved, exported and mailed is the same text, however far the agreement is. */
@Beside
class ShownRevisionTest extends OneCampusTest {
    private static final String AMENDED = "Amended words.";

    enum State {
        DRAFT(false, false),
        LAID(false, false),
        SIGNED(false, true),
        AMENDMENT_WRITTEN(false, true),
        AMENDMENT_LAID(true, false),
        AMENDMENT_PARTLY_SIGNED(true, false),
        AMENDED(true, true);

        private final boolean amendmentShown;
        private final boolean sealed;

        State(boolean amendmentShown, boolean sealed) {
            this.amendmentShown = amendmentShown;
            this.sealed = sealed;
        }
    }

    private Workspace workspace() {
        return campus.workspace();
    }

    private AgreementId agreement(State state) {
        var amending = new Amending(campus);
        var id = switch (state) {
            case DRAFT -> campus.complete();
            case LAID -> campus.ready();
            default -> campus.signed();
        };
        switch (state) {
            case DRAFT, LAID, SIGNED -> {}
            case AMENDMENT_WRITTEN -> amending.written(id, AMENDED);
            case AMENDMENT_LAID -> amending.laid(id, AMENDED);
            case AMENDMENT_PARTLY_SIGNED -> {
                amending.laid(id, AMENDED);
                campus.sign(id, campus.coach(id), OneCampus.drawn());
            }
            case AMENDED -> {
                amending.laid(id, AMENDED);
                amending.signAll(id);
            }
        }
        return id;
    }

    private boolean isSealed(byte[] pdf) throws IOException {
        var file = Files.write(folder.resolve("looked-at.pdf"), pdf);
        return workspace().seals().verify(file) instanceof SealVerdict.Unchanged;
    }

    private byte[] exported(AgreementId id) throws IOException {
        var shown = ReviewScreen.Loaded.read(workspace(), id).shown();
        return Files.readAllBytes(workspace()
                .exports()
                .agreement(id, shown, ExportFormat.PDF, Audience.BINDER, folder.resolve("exported.pdf"))
                .writeAndRecord());
    }

    @ParameterizedTest
    @EnumSource
    void previewSaveAndExportAreOfOneText(State state) throws IOException {
        var id = agreement(state);
        var printout = workspace().exports().printout(id);
        var saved = Files.readAllBytes(
                printout.save(folder.resolve("saved.pdf"), printout.pdf()).writeAndRecord());
        var exported = exported(id);
        for (var pdf : new byte[][] {printout.pdf(), saved, exported}) {
            assertThat(OpenedFile.of(pdf).holds(AMENDED)).isEqualTo(state.amendmentShown);
        }
        assertThat(isSealed(saved)).isEqualTo(state.sealed);
        assertThat(isSealed(exported)).isEqualTo(state.sealed);
    }

    /** Whoever gets a letter gets what is in force; an amendment that nobody has agreed to yet is no part of it. */
    @ParameterizedTest
    @EnumSource
    void mailsWhatIsInForceSealedWithoutAnyExportBefore(State state) throws IOException {
        var id = agreement(state);
        var mailed = workspace().exports().enclosure(id).pdf();

        assertThat(OpenedFile.of(mailed).holds(AMENDED)).isEqualTo(state == State.AMENDED);
        assertThat(isSealed(mailed)).isEqualTo(state != State.DRAFT && state != State.LAID);
    }

    @ParameterizedTest
    @EnumSource(names = {"SIGNED", "AMENDED"})
    void theLetterTakesAlongWhatTheExportIs(State state) throws IOException {
        var id = agreement(state);
        var principal = campus.principal(id);
        workspace()
                .campuses()
                .changePerson(new Person(principal.person(), principal.name(), "inigo@pecanvalley.example"));
        var letter = OpenedFile.of(workspace()
                .letters()
                .draft(
                        id,
                        LetterKind.AGREEMENT,
                        Optional.empty(),
                        workspace().exports().enclosure(id),
                        folder.resolve("letter.eml"))
                .writeAndRecord());

        assertThat(letter.holds(AMENDED)).isEqualTo(state == State.AMENDED);
        assertThat(letter.holds("/SubFilter/ETSI.CAdES.detached")).isTrue();
    }
}
