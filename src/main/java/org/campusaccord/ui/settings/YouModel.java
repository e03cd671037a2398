package org.campusaccord.ui.settings;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.campusaccord.application.settings.Settings;
import org.campusaccord.application.settings.SettingsService;
import org.campusaccord.domain.Problem;
import org.campusaccord.ui.common.Tasks;
import org.campusaccord.ui.saving.Saver;

/** Who uses this installation. Each word is kept on its own, so that an unreadable e-mail address holds up nothing else. */
public final class YouModel {
    /** Something that is typed, and what is wrong with it. */
    public record Entry(StringProperty words, ObjectProperty<Optional<Problem>> problem) {
        Entry() {
            this(new SimpleStringProperty(""), new SimpleObjectProperty<>(Optional.empty()));
        }
    }

    private final Entry name = new Entry();
    private final Entry email = new Entry();
    private final Entry district = new Entry();
    private final SettingsService service;
    private final Tasks tasks;
    private final Saver saver;

    public YouModel(SettingsService service, Tasks tasks, Saver saver) {
        this.service = service;
        this.tasks = tasks;
        this.saver = saver;
    }

    /** Shows what is known already, then keeps what is typed. */
    public void load(Consumer<RuntimeException> failed) {
        tasks.run(service::settings, this::begin, failed);
    }

    private void begin(Settings known) {
        begin(name, known.championName(), (old, typed) -> with(old, typed, old.championEmail(), old.district()));
        begin(email, known.championEmail(), (old, typed) -> with(old, old.championName(), typed, old.district()));
        begin(district, known.district(), (old, typed) -> with(old, old.championName(), old.championEmail(), typed));
    }

    private void begin(Entry entry, String known, BiFunction<Settings, String, Settings> change) {
        entry.words().set(known);
        entry.words()
                .addListener((_, _, typed) -> saver.change(
                        entry,
                        typed,
                        () -> service.keep(change.apply(service.settings(), typed)),
                        entry.problem()::set));
    }

    private static Settings with(Settings old, String name, String email, String district) {
        return old.ofPerson(name, email, district);
    }

    public Entry name() {
        return name;
    }

    public Entry email() {
        return email;
    }

    public Entry district() {
        return district;
    }
}
