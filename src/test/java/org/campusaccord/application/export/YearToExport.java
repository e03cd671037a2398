package org.campusaccord.application.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campusaccord.application.Workspace;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.campus.Person;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.checkin.CheckInId;
import org.campusaccord.domain.mail.LetterKind;
import org.campusaccord.testing.Amending;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.testing.Reviews;

/**
 * A year of one campus with everything that a file can be made of, and with words in it that no file, or not every one,
 * may hold.
 *
 * @param folder where files go
 * @param next the draft of the next year, which looks back on this one
 */
record YearToExport(OneCampus one, Path folder, AgreementId id, AgreementId next, PersonId newcomer)
        implements AutoCloseable {
    static final SchoolYear YEAR = OneCampus.YEAR;
    static final String PRIVATE = "Quillfeather";
    static final String TEACHER = "Marigoldine";
    static final String SAID = "Buttercupine";
    static final String THOUGHT = "COACH thought";

    /** What parties think alone is not revealed yet. */
    static YearToExport hidden(Path folder) throws IOException {
        var one = OneCampus.in(folder.resolve("data"));
        var id = signed(one);
        Reviews.of(one.workspace(), id);
        one.workspace().yearReviews().saveReflection(id, one.coach(id).person(), Reviews.thoughts(THOUGHT));
        return lived(one, folder, id);
    }

    /** Everybody has signed the review. */
    static YearToExport revealed(Path folder) throws IOException {
        var one = OneCampus.in(folder.resolve("data"));
        var id = signed(one);
        Reviews.of(one.workspace(), id).signed();
        return lived(one, folder, id);
    }

    private static AgreementId signed(OneCampus one) {
        var id = one.complete();
        var agreements = one.agreements();
        var items = agreements.agreement(id).protocol().items();
        items.forEach(item -> agreements.savePrivateNote(id, item.key(), PRIVATE));
        agreements.saveAnswer(
                id,
                new PartRef("clients", "clients"),
                new Answer.People(List.of(new Answer.Client(TEACHER, "teacher", "volunteer", "Reading"))));
        agreements.saveAnswer(
                id,
                new PartRef("confidentiality", "who-may-know"),
                new Answer.Matrix(Map.of("who-is-coached", Map.of("district-office", "total-only"))));
        one.signing().prepare(id);
        agreements.agreement(id).parties().forEach(party -> one.sign(id, party, OneCampus.drawn()));
        var checkIns = one.workspace().checkIns();
        var held = checkIns.checkIns(id).getFirst().id();
        checkIns.begin(held);
        checkIns.notes().saveWords(held, SAID);
        checkIns.hold(held, LocalDate.from(OneCampus.NOW));
        var principal = one.principal(id);
        one.workspace().campuses().changePerson(new Person(principal.person(), principal.name(), "inigo@pv.example"));
        return id;
    }

    private static YearToExport lived(OneCampus one, Path folder, AgreementId id) throws IOException {
        var next = one.agreements().start(one.campus().id(), YEAR.next());
        one.agreements()
                .agreement(next)
                .protocol()
                .items()
                .forEach(item -> one.agreements().savePrivateNote(next, item.key(), PRIVATE));
        var newcomer = new Amending(one).newCoach(id, "Ana Quintanilla");
        return new YearToExport(one, Files.createDirectories(folder.resolve("files")), id, next, newcomer.person());
    }

    Workspace workspace() {
        return one.workspace();
    }

    CampusId campus() {
        return one.campus().id();
    }

    CheckInId checkIn() {
        return workspace().checkIns().checkIns(id).getFirst().id();
    }

    FileExport binder(Optional<CampusId> campus, Path file) {
        return workspace().binders().binder(YEAR, campus, file, BinderService.Reading.HERE, Progress.UNSEEN);
    }

    FileExport letter(AgreementId about, LetterKind kind, Enclosure enclosure, Path file) {
        return workspace().letters().draft(about, kind, Optional.empty(), enclosure, file);
    }

    /** What is only looked at, as a file. */
    FileExport seen(Printout printout, Path file) {
        return new FileExport(
                () -> {
                    try {
                        return Files.write(file, printout.pdf());
                    } catch (IOException failure) {
                        throw new UncheckedIOException(failure);
                    }
                },
                () -> {});
    }

    @Override
    public void close() {
        one.close();
    }
}
