package org.campusaccord.reliability;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.rollover.RollOverOrder;
import org.campusaccord.application.signing.SignatureRequest;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.amendment.AgreementEnd;
import org.campusaccord.domain.amendment.CommitmentChange;
import org.campusaccord.domain.amendment.EndReason;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.checkin.CheckIn;
import org.campusaccord.domain.checkin.CheckInState;
import org.campusaccord.domain.checkin.ItemCheck;
import org.campusaccord.domain.checkin.Verdict;
import org.campusaccord.domain.rollover.CommitmentChoice;
import org.campusaccord.domain.signature.Mark;
import org.campusaccord.domain.signature.Meaning;
import org.campusaccord.testing.Amending;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.testing.Reviews;

/** What is done with one campus's agreement in the year after its signing, each in one go. */
enum YearAct {
    HOLD_CHECK_IN {
        @Override
        void prepare(OneCampus campus, AgreementId id) {
            var checkIns = campus.workspace().checkIns();
            var first = checkIns.checkIns(id).getFirst().id();
            checkIns.begin(first);
            checkIns.notes().saveItem(first, "roles", new ItemCheck(Optional.of(Verdict.ADJUST), "Too much testing"));
        }

        @Override
        void run(Workspace workspace, AgreementId id) {
            var open = workspace.checkIns().checkIns(id).stream()
                    .filter(checkIn -> checkIn.state() == CheckInState.OPEN)
                    .map(CheckIn::id)
                    .findFirst();
            workspace.checkIns().hold(open.orElseThrow(), DAY.toLocalDate());
        }
    },
    BEGIN_AMENDMENT {
        @Override
        void run(Workspace workspace, AgreementId id) {
            workspace.amendments().begin(id, Optional.empty());
        }
    },
    LAY_AMENDMENT {
        @Override
        void prepare(OneCampus campus, AgreementId id) {
            amendment(campus, id);
        }

        @Override
        void run(Workspace workspace, AgreementId id) {
            workspace
                    .amendments()
                    .lay(workspace.amendments().open(id).orElseThrow().id());
        }
    },
    SIGN_AMENDMENT {
        @Override
        void prepare(OneCampus campus, AgreementId id) {
            amendment(campus, id);
            LAY_AMENDMENT.run(campus.workspace(), id);
            allButOne(parties(campus.workspace(), id)).forEach(party -> signAgreement(campus.workspace(), id, party));
        }

        @Override
        void run(Workspace workspace, AgreementId id) {
            signAgreement(workspace, id, parties(workspace, id).getLast());
        }
    },
    WITHDRAW_AMENDMENT {
        @Override
        void prepare(OneCampus campus, AgreementId id) {
            new Amending(campus).laid(id, "New words about roles.");
        }

        @Override
        void run(Workspace workspace, AgreementId id) {
            workspace
                    .amendments()
                    .withdraw(workspace.amendments().open(id).orElseThrow().id());
        }
    },
    RENEGOTIATE {
        @Override
        void run(Workspace workspace, AgreementId id) {
            workspace.amendments().renegotiate(id);
        }
    },
    AFFIRM {
        @Override
        void prepare(OneCampus campus, AgreementId id) {
            new Amending(campus).newCoach(id, "Ana Quintanilla");
        }

        @Override
        void run(Workspace workspace, AgreementId id) {
            var newcomer = workspace.affirmations().comings(id).newcomers().getFirst();
            workspace.affirmations().affirm(id, newcomer.person());
        }
    },
    END {
        @Override
        void run(Workspace workspace, AgreementId id) {
            workspace.endings().end(id, new AgreementEnd(DAY.toLocalDate(), EndReason.COACH_MOVES, "We part well."));
        }
    },
    REVEAL {
        @Override
        void prepare(OneCampus campus, AgreementId id) {
            Reviews.of(campus.workspace(), id).reflected();
        }

        @Override
        void run(Workspace workspace, AgreementId id) {
            workspace.yearReviews().reveal(id, false);
        }
    },
    LAY_REVIEW {
        @Override
        void prepare(OneCampus campus, AgreementId id) {
            Reviews.of(campus.workspace(), id).decided();
        }

        @Override
        void run(Workspace workspace, AgreementId id) {
            workspace.reviewSigning().lay(id);
        }
    },
    SIGN_REVIEW {
        @Override
        void prepare(OneCampus campus, AgreementId id) {
            var review = Reviews.of(campus.workspace(), id).laid();
            allButOne(review.parties()).forEach(party -> review.sign(party, new Mark.OnPaper()));
        }

        @Override
        void run(Workspace workspace, AgreementId id) {
            var review = Reviews.of(workspace, id);
            review.sign(review.parties().getLast(), new Mark.OnPaper());
        }
    },
    ROLL_OVER {
        @Override
        void prepare(OneCampus campus, AgreementId id) {
            Reviews.of(campus.workspace(), id).signed();
        }

        @Override
        void run(Workspace workspace, AgreementId id) {
            var agreement = workspace.agreements().agreement(id);
            var plan = workspace.rollOvers().plan(agreement.campus().id(), agreement.year());
            var staying = agreement.parties().stream().map(Party::person).collect(Collectors.toSet());
            var choices = plan.asked().stream()
                    .collect(Collectors.toMap(open -> open.commitment().id(), open -> (CommitmentChoice)
                            new CommitmentChoice.Carry(open.commitment().owner(), open.nextDue())));
            workspace
                    .rollOvers()
                    .rollOver(new RollOverOrder(
                            agreement.campus().id(),
                            agreement.year(),
                            agreement.protocol().version(),
                            staying,
                            choices,
                            true));
        }
    };

    /** When it is done. */
    static final LocalDateTime DAY = LocalDateTime.of(2027, 5, 24, 15, 0);

    private static final PartRef DATES = new PartRef("timelines", "check-ins");

    /** What comes before, after the signing. */
    void prepare(OneCampus campus, AgreementId id) {}

    abstract void run(Workspace workspace, AgreementId id);

    /** New words, a new date for a check-in, one commitment changed and another one added. */
    private static void amendment(OneCampus campus, AgreementId id) {
        var written = new Amending(campus).written(id, "New words about roles.").id();
        var amendments = campus.workspace().amendments();
        amendments.saveAnswer(
                written,
                DATES,
                new Answer.Milestones(
                        List.of(new Answer.Milestone("Last of check-ins", Optional.of(LocalDate.of(2027, 6, 4)), ""))));
        var kept = campus.agreements().agreement(id).commitments().getFirst();
        amendments.saveCommitment(written, change(Optional.of(kept.id()), "Share the spring results", kept.owner()));
        amendments.saveCommitment(written, change(Optional.empty(), "Visit each team", kept.owner()));
    }

    private static CommitmentChange change(
            Optional<org.campusaccord.domain.agreement.CommitmentId> commitment,
            String what,
            Optional<org.campusaccord.domain.campus.PersonId> owner) {
        return new CommitmentChange(0, commitment, false, "goals", what, owner, Optional.of(LocalDate.of(2027, 6, 11)));
    }

    private static List<Party> parties(Workspace workspace, AgreementId id) {
        return workspace.agreements().agreement(id).parties();
    }

    private static List<Party> allButOne(List<Party> parties) {
        return parties.subList(0, parties.size() - 1);
    }

    private static void signAgreement(Workspace workspace, AgreementId id, Party party) {
        var sha256 = workspace.signing().revision(id).orElseThrow().sha256();
        workspace
                .signing()
                .sign(
                        id,
                        new SignatureRequest(
                                party.person(), Meaning.AGREE, "", new Mark.Typed(party.name()), true, sha256));
    }
}
