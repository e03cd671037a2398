package org.campusaccord.ui.checkin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.campusaccord.application.Workspace;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.agreement.Answer.Milestone;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.checkin.CheckIn;
import org.campusaccord.domain.checkin.CheckInId;
import org.campusaccord.domain.checkin.CheckInSpan;
import org.campusaccord.domain.checkin.OpenMatters;
import org.campusaccord.domain.checkin.TimelineDates;
import org.campusaccord.domain.protocol.Part;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Tasks;

/** The check-ins of one agreement: reads them, plans, moves and removes them. Knows no control. */
public final class CheckInsModel {
    private final Workspace workspace;
    private final Tasks tasks;
    private final Clock clock;
    private final AgreementId agreement;
    private final Consumer<RuntimeException> failed;
    private final ReadOnlyObjectWrapper<CheckIns> content = new ReadOnlyObjectWrapper<>(CheckIns.NONE);

    /** A part of the agreement with dates from which check-ins could be planned. */
    record Dates(PartRef part, String title) {}

    /** A check-in that the agreement's timeline names, with the days on which one could be planned. */
    record Unplanned(Milestone milestone, CheckInSpan span) {}

    /**
     * What is shown.
     *
     * @param changeable whether the agreement is signed and its year not over
     * @param dates where dates could be taken from
     * @param unplanned what the agreement names without a day on which it can be planned
     */
    record CheckIns(
            List<CheckIn> all, OpenMatters matters, boolean changeable, List<Dates> dates, List<Unplanned> unplanned) {
        static final CheckIns NONE = new CheckIns(List.of(), OpenMatters.NONE, false, List.of(), List.of());

        long held() {
            return all.stream().filter(CheckIn::isHeld).count();
        }
    }

    /** With what hears of failures that belong beside no field. */
    public CheckInsModel(
            Workspace workspace, Tasks tasks, Clock clock, AgreementId agreement, Consumer<RuntimeException> failed) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.clock = clock;
        this.agreement = agreement;
        this.failed = failed;
    }

    /** Reads what is there. */
    public void load() {
        after(() -> {}, failed);
    }

    private void after(Runnable change, Consumer<RuntimeException> notDone) {
        tasks.run(
                () -> {
                    change.run();
                    return read();
                },
                content::set,
                notDone);
    }

    private CheckIns read() {
        var all = workspace.checkIns().checkIns(agreement);
        var now = workspace.agreements().agreement(agreement);
        var alive = now.status() == AgreementStatus.SIGNED || now.status() == AgreementStatus.IN_AMENDMENT;
        var span = workspace.checkIns().span(agreement);
        var timeline = new TimelineDates(now, span);
        var dates = timeline.plannableParts().stream()
                .map(ref -> new Dates(
                        ref,
                        now.protocol()
                                .item(ref.itemKey())
                                .flatMap(item -> item.part(ref.partKey()))
                                .map(Part::title)
                                .orElse(ref.partKey())))
                .toList();
        var unplanned = timeline.unplanned(all).stream()
                .map(milestone -> new Unplanned(milestone, span))
                .toList();
        return new CheckIns(all, OpenMatters.ofLast(now, all), alive, dates, unplanned);
    }

    ReadOnlyObjectProperty<CheckIns> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /** How far the year's check-ins are, in a few words that follow every change. */
    public ObservableValue<String> words(Messages messages) {
        return content.map(now -> words(now, messages));
    }

    private String words(CheckIns now, Messages messages) {
        if (!now.changeable()) {
            return messages.get("checkin.year.ended", now.held());
        }
        var next = now.all().stream().filter(each -> !each.isHeld()).findFirst();
        if (now.all().isEmpty()) {
            return messages.get("checkin.year.none");
        }
        if (next.isEmpty()) {
            return messages.get("checkin.year.all", now.held());
        }
        var key = next.get().isOverdue(today()) ? "checkin.year.overdue" : "checkin.year.next";
        return messages.get(
                key, now.held(), now.all().size(), messages.date(next.get().plannedOn()));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void add(String label, LocalDate day) {
        after(() -> workspace.checkIns().add(agreement, label, day), failed);
    }

    void plan(CheckInId id, String label, LocalDate day) {
        after(() -> workspace.checkIns().plan(id, label, day), failed);
    }

    void remove(CheckInId id) {
        after(() -> workspace.checkIns().remove(id), failed);
    }

    void planFrom(PartRef part) {
        after(() -> workspace.checkIns().planFromTimeline(agreement, part), failed);
    }

    /** Begins one and then goes to it. */
    void begin(CheckInId id, Runnable go) {
        tasks.run(
                () -> {
                    workspace.checkIns().begin(id);
                    return id;
                },
                _ -> go.run(),
                failed);
    }
}
