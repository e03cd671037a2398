package org.campusaccord.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.campusaccord.application.settings.Appearance;
import org.campusaccord.application.settings.Paper;
import org.campusaccord.application.settings.Settings;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.testing.Amending;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.Screenshots;
import org.campusaccord.ui.common.Dialogs;
import org.campusaccord.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The real dialog that asks what as and for whom. */
class ExportFormTest {
    private static final int PATIENCE_MILLIS = 20_000;
    private static final Messages MESSAGES = new Messages(Locale.US);

    @TempDir
    Path folder;

    private final AtomicInteger chosen = new AtomicInteger();
    private OneCampus campus;
    private Stage stage;
    private ExportForm form;

    @BeforeEach
    void agree() throws Exception {
        campus = OneCampus.in(folder);
        var id = campus.complete();
        campus.agreements()
                .saveAnswer(
                        id,
                        new PartRef("confidentiality", "who-may-know"),
                        new Answer.Matrix(Map.of(
                                "who-is-coached", Map.of("district-office", "total-only"),
                                "coach-time", Map.of("district-office", "private"))));
        stage = FxToolkit.registerPrimaryStage();
        form = onFx(() -> {
            stage.setScene(new Scene(new StackPane(), 1000, 700));
            return new ExportForm(ExportOffer.read(campus.workspace(), id, OptionalInt.empty()), MESSAGES);
        });
    }

    @AfterEach
    void close() throws Exception {
        onFx(() -> {
            Window.getWindows().stream()
                    .filter(window -> !window.equals(stage))
                    .toList()
                    .forEach(Window::hide);
            return true;
        });
        FxToolkit.hideStage();
        campus.close();
    }

    private static <T> T onFx(Callable<T> work) {
        var result = WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, work);
        WaitForAsyncUtils.waitForFxEvents();
        return result;
    }

    private DialogPane ask(Appearance appearance, int percent) {
        var offer = ExportOffer.read(campus.workspace(), campus.draft(), OptionalInt.empty());
        return onFx(() -> {
            new Theme()
                    .apply(stage.getScene(), new Settings("", "", "", Month.JULY, Paper.LETTER, appearance, percent));
            stage.show();
            var dialogs = new Dialogs(MESSAGES);
            dialogs.setOwner(stage);
            form = new ExportForm(offer, MESSAGES);
            dialogs.form(
                    MESSAGES.get("review.export.form"),
                    form,
                    MESSAGES.get("review.export.go"),
                    chosen::incrementAndGet);
            return (DialogPane) form.getScene().getRoot();
        });
    }

    private void choose(Audience audience) {
        onFx(() -> {
            var list = (ComboBox<?>) form.lookup("#export-audience");
            list.getSelectionModel().select(list.getItems().indexOf(audience));
            return true;
        });
    }

    private List<String> leftOut() {
        return form.lookup("#left-out").lookupAll(".label").stream()
                .map(Node.class::cast)
                .map(label -> ((Labeled) label).getText())
                .toList();
    }

    @Test
    void saysThatPrivateNotesAreAlwaysLeftOut() {
        ask(Appearance.LIGHT, 100);
        for (var audience : Audience.values()) {
            choose(audience);
            assertThat(leftOut()).contains("Private notes", "Always. They are part of no copy.");
        }
    }

    @Test
    void saysWhatTheDistrictDoesNotGetAndWhy() {
        ask(Appearance.LIGHT, 100);
        assertThat(leftOut()).hasSize(2);
        choose(Audience.DISTRICT);
        assertThat(leftOut())
                .contains(
                        "Teachers, teams and grades",
                        "The agreement lets the district office know “Which teachers work with the coach” only as a"
                                + " total.",
                        "Ten roles of a coach – Share of time",
                        "The agreement keeps “How the coach’s time is spent” from the district office (its table says"
                                + " “Private”).");
    }

    @Test
    void namesTheFileAfterTheReader() {
        ask(Appearance.LIGHT, 100);
        choose(Audience.PRINCIPAL);
        assertThat(((Labeled) form.lookup("#export-name")).getText())
                .contains("Partnership agreement - Live Oak Elementary - 2026-27 - Principal’s copy.pdf");
    }

    @Test
    void goesOnWhenThePersonSaysSo() {
        var pane = ask(Appearance.LIGHT, 100);
        onFx(() -> {
            ((Button) pane.lookupButton(pane.getButtonTypes().getFirst())).fire();
            return true;
        });
        assertThat(chosen).hasValue(1);
    }

    @Test
    void fitsTheScreenInEveryLook() {
        picture("light", Appearance.LIGHT, 100);
        picture("dark", Appearance.DARK, 100);
        picture("large", Appearance.LIGHT, 200);
    }

    @Test
    void fitsTheScreenInEveryLookWithTheEarlierVersions() {
        amend();
        withEarlier("light", Appearance.LIGHT, 100);
        withEarlier("dark", Appearance.DARK, 100);
        withEarlier("large", Appearance.LIGHT, 200);
    }

    private void amend() {
        var amending = new Amending(campus);
        var id = campus.signed();
        amending.laid(id, "Amended words.");
        amending.signAll(id);
    }

    private void withEarlier(String name, Appearance appearance, int percent) {
        var pane = ask(appearance, percent);
        choose(Audience.DISTRICT);
        onFx(() -> {
            ((CheckBox) form.lookup("#export-with-earlier")).setSelected(true);
            return true;
        });
        assertThat(form.fileName()).endsWith(" - with earlier versions.pdf");
        keep(pane, "export-form-earlier-" + name);
    }

    private void picture(String name, Appearance appearance, int percent) {
        var pane = ask(appearance, percent);
        choose(Audience.DISTRICT);
        keep(pane, "export-form-" + name);
    }

    private static void keep(DialogPane pane, String name) {
        Screenshots.take(pane.getScene(), name);
        assertThat(pane.getHeight()).as(name).isLessThanOrEqualTo(700);
        assertThat(pane.getWidth()).as(name).isLessThanOrEqualTo(1000);
        onFx(() -> {
            pane.getScene().getWindow().hide();
            return true;
        });
    }
}
