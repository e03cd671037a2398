package org.campusaccord.ui.checkin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.campusaccord.application.checkin.CheckInService;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.agreement.Commitment;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.checkin.AgreedMilestone;
import org.campusaccord.domain.checkin.CheckIn;
import org.campusaccord.domain.checkin.CheckInId;
import org.campusaccord.domain.checkin.CommitmentCheck;
import org.campusaccord.domain.checkin.ItemCheck;
import org.campusaccord.domain.checkin.MilestoneCheck;
import org.campusaccord.domain.checkin.Progress;
import org.campusaccord.domain.checkin.Promise;
import org.campusaccord.domain.checkin.Seen;
import org.campusaccord.domain.checkin.StandingMeetings;
import org.campusaccord.domain.checkin.SupportCheck;
import org.campusaccord.domain.checkin.ThreeCs;
import org.campusaccord.domain.checkin.Verdict;
import org.campusaccord.domain.protocol.AgendaItem;
import org.campusaccord.ui.common.Tasks;
import org.campusaccord.ui.common.Unfinished;
import org.campusaccord.ui.saving.Saver;

/** The state of a check-in under way: where one is, how each item does, and the way of every note to the store. Knows no control. */
final class CheckInViewModel {
    private final Loaded loaded;
    private final CheckInService service;
    private final Tasks tasks;
    private final Saver saver;
    private final Consumer<RuntimeException> failed;
    private final List<Stop> stops;
    private final ObjectProperty<Stop> current;
    private final ObservableMap<String, Verdict> verdicts = FXCollections.observableHashMap();

    CheckInViewModel(
            Loaded loaded, CheckInService service, Tasks tasks, Saver saver, Consumer<RuntimeException> failed) {
        this.loaded = loaded;
        this.service = service;
        this.tasks = tasks;
        this.saver = saver;
        this.failed = failed;
        this.stops = loaded.stops();
        loaded.checkIn().items().forEach((key, check) -> check.verdict().ifPresent(say -> verdicts.put(key, say)));
        current = new SimpleObjectProperty<>(start());
    }

    /** The first item of which nothing was said yet. */
    private Stop start() {
        return stops.stream()
                .filter(stop -> !verdicts.containsKey(stop.key()))
                .findFirst()
                .orElseGet(stops::getFirst);
    }

    Loaded loaded() {
        return loaded;
    }

    private CheckInId id() {
        return loaded.checkIn().id();
    }

    List<Stop> stops() {
        return stops;
    }

    ObjectProperty<Stop> currentProperty() {
        return current;
    }

    /** What was said of each item, by its key. */
    ObservableMap<String, Verdict> verdicts() {
        return verdicts;
    }

    /** How many items nothing was said of. */
    int unsaid() {
        return loaded.agreement().protocol().items().size() - verdicts.size();
    }

    void open(Stop stop) {
        saver.writeNow();
        current.set(stop);
    }

    /** The stop so many places further on, if there is one. */
    Optional<Stop> neighbour(int places) {
        int place = stops.indexOf(current.get()) + places;
        return place >= 0 && place < stops.size() ? Optional.of(stops.get(place)) : Optional.empty();
    }

    /** Where a control tells of words that it has not handed on. */
    Unfinished unfinished(Object control) {
        return saver.unfinished(control);
    }

    void say(AgendaItem item, Optional<Verdict> verdict, String words, Consumer<Optional<Problem>> told) {
        verdict.ifPresentOrElse(say -> verdicts.put(item.key(), say), () -> verdicts.remove(item.key()));
        change(
                "item:" + item.key(),
                words,
                () -> service.notes().saveItem(id(), item.key(), new ItemCheck(verdict, words)),
                told);
    }

    void say(
            Commitment commitment,
            Optional<Progress> progress,
            String words,
            Optional<LocalDate> newDue,
            Consumer<Optional<Problem>> told) {
        change(
                commitment.id(),
                words,
                () -> service.notes()
                        .saveCommitment(id(), commitment.id(), new CommitmentCheck(progress, words, newDue)),
                told);
    }

    void say(AgreedMilestone milestone, Optional<Boolean> reached, String words, Consumer<Optional<Problem>> told) {
        var label = milestone.milestone().label();
        change(
                milestone.ref(),
                words,
                () -> service.notes().saveMilestone(id(), milestone.ref(), new MilestoneCheck(label, reached, words)),
                told);
    }

    void say(Promise promise, Optional<Seen> seen, String words, Consumer<Optional<Problem>> told) {
        change(
                promise.ref(),
                words,
                () -> service.notes().saveSupport(id(), promise.ref(), new SupportCheck(seen, words)),
                told);
    }

    void say(Party party, ThreeCs rating) {
        change(party.person(), "", () -> service.notes().saveRating(id(), party.person(), rating), _ -> {});
    }

    void sayMeetings(OptionalInt kept, OptionalInt missed, Consumer<Optional<Problem>> told) {
        change("meetings", "", () -> service.notes().saveMeetings(id(), new StandingMeetings(kept, missed)), told);
    }

    void sayClosing(String words, Consumer<Optional<Problem>> told) {
        change("closing", words, () -> service.notes().saveWords(id(), words), told);
    }

    private void change(Object key, String words, Runnable save, Consumer<Optional<Problem>> told) {
        saver.change(key, words, save, told);
    }

    /** Makes it held on this day, once all that was said is in the store. */
    void finish(LocalDate day, Consumer<CheckIn> done) {
        saver.flush(saved -> {
            if (saved) {
                tasks.run(() -> service.hold(id(), day), done, failed);
            }
        });
    }
}
