package org.campusaccord.testing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.campusaccord.Composition;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.agreement.AgreementService;
import org.campusaccord.application.sample.SettableClock;
import org.campusaccord.application.signing.SignatureRequest;
import org.campusaccord.application.signing.SigningService;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.Commitment;
import org.campusaccord.domain.agreement.CommitmentId;
import org.campusaccord.domain.agreement.ItemOutcome;
import org.campusaccord.domain.agreement.ItemState;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.Campus;
import org.campusaccord.domain.campus.Level;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.domain.signature.Drawing;
import org.campusaccord.domain.signature.Mark;
import org.campusaccord.domain.signature.Meaning;

/** One campus with a principal, a coach and a champion in a real store, and short ways to where a test begins. */
public final class OneCampus implements AutoCloseable {
    public static final SchoolYear YEAR = new SchoolYear(2026);
    public static final ZoneId ZONE = ZoneId.of("America/Chicago");
    public static final LocalDateTime NOW = LocalDateTime.of(2026, 8, 18, 9, 30);

    private final Path folder;
    private final SettableClock clock = newClock();
    private final Campus campus;
    private Workspace workspace;

    private OneCampus(Path folder) {
        this.folder = folder;
        PreparedStores.empty(folder);
        workspace = Composition.open(folder, clock, Locale.US);
        workspace.settings().keep(Settled.champion("Rosalind Achterberg", "Pecan Valley ISD"));
        campus = workspace.campuses().add("Live Oak Elementary", "101", Level.ELEMENTARY);
        assign(Role.PRINCIPAL, "Íñigo Muñoz");
        assign(Role.COACH, "Nguyễn Thị Hồng");
    }

    static SettableClock newClock() {
        return new SettableClock(NOW, ZONE);
    }

    public static OneCampus in(Path folder) {
        return new OneCampus(folder);
    }

    public Workspace workspace() {
        return workspace;
    }

    public AgreementService agreements() {
        return workspace.agreements();
    }

    public SigningService signing() {
        return workspace.signing();
    }

    public SettableClock clock() {
        return clock;
    }

    public Campus campus() {
        return campus;
    }

    /** Closes the store and opens it anew, as the next start of the application does. */
    public void reopen() {
        workspace.close();
        workspace = Composition.open(folder, clock, Locale.US);
    }

    public void assign(Role role, String name) {
        workspace.campuses().assign(campus.id(), YEAR, role, name, "");
    }

    /** The agreement of the year; a new one in which nobody has said anything, unless there is one. */
    public AgreementId draft() {
        return agreements().find(campus.id(), YEAR).orElseGet(() -> agreements().start(campus.id(), YEAR));
    }

    /** A draft in which nothing is missing, with a commitment under its first item. */
    public AgreementId complete() {
        var id = draft();
        var agreement = agreements().agreement(id);
        for (var item : agreement.protocol().items()) {
            for (var part : item.parts()) {
                agreements().saveAnswer(id, new PartRef(item.key(), part.key()), Answers.filled(part));
            }
            agreements().saveState(id, item.key(), new ItemState(ItemOutcome.AGREED, ""));
        }
        agreements()
                .addCommitment(
                        id,
                        new Commitment(
                                new CommitmentId(0),
                                "goals",
                                "Share the fall results",
                                Optional.of(coach(id).person()),
                                Optional.of(LocalDate.of(2026, 10, 30))));
        agreements().changeMeetingDate(id, Optional.of(LocalDate.of(2026, 8, 18)));
        return id;
    }

    /** A complete text that lies before the parties. */
    public AgreementId ready() {
        var id = complete();
        signing().prepare(id);
        return id;
    }

    /** An agreement that everybody has signed: drawn, typed, on paper. */
    public AgreementId signed() {
        var id = ready();
        sign(id, principal(id), drawn());
        sign(id, coach(id), new Mark.Typed("Nguyễn Thị Hồng"));
        sign(id, champion(id), new Mark.OnPaper());
        return id;
    }

    public void sign(AgreementId id, Party party, Mark mark) {
        signing().sign(id, request(id, party, mark));
    }

    /** A plain agreement to the text as it lies there. */
    public SignatureRequest request(AgreementId id, Party party, Mark mark) {
        var sha256 = signing().revision(id).orElseThrow().sha256();
        return new SignatureRequest(party.person(), Meaning.AGREE, "", mark, true, sha256);
    }

    public Party principal(AgreementId id) {
        return party(id, Role.PRINCIPAL);
    }

    public Party coach(AgreementId id) {
        return party(id, Role.COACH);
    }

    public Party champion(AgreementId id) {
        return party(id, Role.CHAMPION);
    }

    private Party party(AgreementId id, Role role) {
        return agreements().agreement(id).parties().stream()
                .filter(party -> party.role() == role)
                .findFirst()
                .orElseThrow();
    }

    public static Mark drawn() {
        return new Mark.Drawn(new Drawing(List.of(
                List.of(new Drawing.Point(100, 200), new Drawing.Point(400, 80), new Drawing.Point(700, 210)))));
    }

    @Override
    public void close() {
        workspace.close();
    }
}
