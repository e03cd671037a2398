package org.campusaccord.ui;

import java.time.LocalDate;
import java.util.Optional;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.signing.SignatureRequest;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.Commitment;
import org.campusaccord.domain.agreement.CommitmentId;
import org.campusaccord.domain.agreement.ItemOutcome;
import org.campusaccord.domain.agreement.ItemState;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.campus.Level;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.domain.signature.Mark;
import org.campusaccord.domain.signature.Meaning;
import org.campusaccord.testing.Answers;
import org.campusaccord.testing.Settled;

/** Builds campuses and agreements in the states that screens show. */
public final class District {
    private final Workspace workspace;
    private final SchoolYear year;
    private int campuses;

    public District(Workspace workspace, SchoolYear year) {
        this.workspace = workspace;
        this.year = year;
        workspace.settings().keep(Settled.champion("Rosalind Achterberg", "Pecan Valley ISD"));
    }

    /** A campus with a principal and a coach. */
    public CampusId campus(String name) {
        campuses++;
        var id = workspace
                .campuses()
                .add(name, "%03d".formatted(100 + campuses), campuses % 3 == 0 ? Level.MIDDLE : Level.ELEMENTARY)
                .id();
        people(id);
        return id;
    }

    /** Gives a campus a principal and a coach in this year. */
    public void people(CampusId id) {
        workspace
                .campuses()
                .assign(
                        id,
                        year,
                        Role.PRINCIPAL,
                        "Íñigo Muñoz " + campuses,
                        "principal" + campuses + "@pecanvalley.example");
        workspace.campuses().assign(id, year, Role.COACH, "Łukasz O’Brien-Smith " + campuses, "");
    }

    /** A draft with some items settled. */
    public AgreementId draft(CampusId campus, int settled, Optional<LocalDate> meeting) {
        var id = workspace.agreements().start(campus, year);
        var items = workspace.agreements().agreement(id).protocol().items();
        for (var item : items.subList(0, settled)) {
            for (var part : item.parts()) {
                workspace.agreements().saveAnswer(id, new PartRef(item.key(), part.key()), Answers.filled(part));
            }
            workspace.agreements().saveState(id, item.key(), new ItemState(ItemOutcome.AGREED, ""));
        }
        workspace.agreements().changeMeetingDate(id, meeting);
        return id;
    }

    /** A complete text that lies before the parties. */
    public AgreementId ready(CampusId campus) {
        var items = workspace.protocols().current().items().size();
        var id = draft(campus, items, Optional.empty());
        workspace.signing().prepare(id);
        return id;
    }

    /** An agreement that everybody has signed. */
    public AgreementId signed(CampusId campus) {
        var id = ready(campus);
        workspace.agreements().agreement(id).parties().forEach(party -> sign(id, party));
        return id;
    }

    /** An agreement that everybody has signed, with a commitment of its first party under its goals. */
    public AgreementId signedWith(CampusId campus, String what, LocalDate due) {
        var id = draft(campus, workspace.protocols().current().items().size(), Optional.empty());
        var owner = workspace.agreements().agreement(id).parties().getFirst().person();
        workspace
                .agreements()
                .addCommitment(
                        id, new Commitment(new CommitmentId(0), "goals", what, Optional.of(owner), Optional.of(due)));
        workspace.signing().prepare(id);
        workspace.agreements().agreement(id).parties().forEach(party -> sign(id, party));
        return id;
    }

    /** A party's signature on paper. */
    public void sign(AgreementId id, Party party) {
        var sha256 = workspace.signing().revision(id).orElseThrow().sha256();
        workspace
                .signing()
                .sign(id, new SignatureRequest(party.person(), Meaning.AGREE, "", new Mark.OnPaper(), true, sha256));
    }

    public Party party(AgreementId id, Role role) {
        return workspace.agreements().agreement(id).parties().stream()
                .filter(party -> party.role() == role)
                .findFirst()
                .orElseThrow();
    }
}
