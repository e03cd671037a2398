package org.campusaccord.ui.settings;

import java.time.Month;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.campusaccord.application.settings.Appearance;
import org.campusaccord.application.settings.Paper;
import org.campusaccord.application.settings.Settings;
import org.campusaccord.application.settings.SettingsService;
import org.campusaccord.document.Binding;
import org.campusaccord.ui.common.Tasks;
import org.campusaccord.ui.saving.Saver;

/** What is chosen from lists in the settings: each change is kept, and a change of the look is seen at once. */
final class SettingsViewModel {
    private final ObjectProperty<Month> yearStart = new SimpleObjectProperty<>(Settings.INITIAL.yearStart());
    private final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(Settings.INITIAL.paper());
    private final ObjectProperty<Binding> binding = new SimpleObjectProperty<>(Settings.INITIAL.binding());
    private final ObjectProperty<Appearance> appearance = new SimpleObjectProperty<>(Settings.INITIAL.appearance());
    private final ObjectProperty<Integer> textPercent = new SimpleObjectProperty<>(Settings.INITIAL.textPercent());
    private final SettingsService service;
    private final Tasks tasks;
    private final Saver saver;
    private final Consumer<Settings> changed;

    SettingsViewModel(SettingsService service, Tasks tasks, Saver saver, Consumer<Settings> changed) {
        this.service = service;
        this.tasks = tasks;
        this.saver = saver;
        this.changed = changed;
    }

    /** Shows what is set, then keeps what is chosen. */
    void load(Consumer<RuntimeException> failed) {
        tasks.run(service::settings, this::begin, failed);
    }

    private void begin(Settings settings) {
        yearStart.set(settings.yearStart());
        paper.set(settings.paper());
        binding.set(settings.binding());
        appearance.set(settings.appearance());
        textPercent.set(settings.textPercent());
        yearStart.addListener((_, _, _) -> keep());
        paper.addListener((_, _, _) -> keep());
        binding.addListener((_, _, _) -> keep());
        appearance.addListener((_, _, _) -> keep());
        textPercent.addListener((_, _, _) -> keep());
    }

    private void keep() {
        var month = yearStart.get();
        var sheet = paper.get();
        var holes = binding.get();
        var look = appearance.get();
        var percent = textPercent.get();
        changed.accept(Settings.INITIAL.choosing(month, sheet, holes, look, percent));
        saver.change(
                "choices",
                "",
                () -> service.keep(service.settings().choosing(month, sheet, holes, look, percent)),
                _ -> {});
    }

    ObjectProperty<Month> yearStartProperty() {
        return yearStart;
    }

    ObjectProperty<Paper> paperProperty() {
        return paper;
    }

    ObjectProperty<Binding> bindingProperty() {
        return binding;
    }

    ObjectProperty<Appearance> appearanceProperty() {
        return appearance;
    }

    ObjectProperty<Integer> textPercentProperty() {
        return textPercent;
    }
}
