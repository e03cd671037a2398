package org.campusaccord.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.campusaccord.application.Workspace;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.storage.Store;
import org.campusaccord.testing.OneCampus;

/** Work in an open store with one complete agreement. */
enum StoreWork implements Scenario {
    SAVE {
        @Override
        void in(Workspace workspace, Ledger ledger) {
            var typist = new Typist(workspace, Form.random(7));
            for (int number = 1; number <= SAVES; number++) {
                ledger.saved(typist.save(number), number);
            }
        }
    },

    /** Who was told that an answer is not saved types on, and it is saved again. */
    SAVE_AND_TRY_AGAIN {
        @Override
        void in(Workspace workspace, Ledger ledger) {
            var typist = new Typist(workspace, Form.random(7));
            Optional<ProblemException> failure = Optional.empty();
            for (int number = 1; number <= SAVES; number++) {
                try {
                    ledger.saved(typist.save(number), number);
                } catch (ProblemException notSaved) {
                    failure = Optional.of(notSaved);
                }
            }
            failure.ifPresent(notSaved -> {
                throw notSaved;
            });
        }
    },

    SIGN {
        @Override
        void in(Workspace workspace, Ledger ledger) {
            var typist = new Typist(workspace, Form.random(7));
            for (int number = 1; number <= SAVES; number += 2) {
                ledger.saved(typist.save(number), number);
                typist.sign(number + 1);
                ledger.signed(number + 1);
                typist.reopen();
            }
        }
    },

    IMPORT_ROSTER {
        @Override
        void in(Workspace workspace, Ledger ledger) {
            workspace.rosters().apply(workspace.rosters().preview(ROSTER, YEAR));
        }

        @Override
        void verify(Workspace workspace, boolean done) {
            int whole = workspace.rosters().preview(ROSTER, YEAR).campuses().size();
            int imported = workspace.campuses().campuses(YEAR).size() - 1;
            assertThat(imported).isIn(done ? List.of(whole) : List.of(0, whole));
        }
    };

    private static final int SAVES = 10;
    private static final Path ROSTER = Path.of("src/test/resources/rosters/state-directory.csv");
    private static final SchoolYear YEAR = OneCampus.YEAR.previous();

    abstract void in(Workspace workspace, Ledger ledger);

    void verify(Workspace workspace, boolean done) {}

    @Override
    public void prepare(Path folder) throws Exception {
        Typist.prepare(folder);
    }

    @Override
    public void attempt(Path folder, Ledger ledger) {
        try (var workspace = Places.open(folder)) {
            in(workspace, ledger);
        }
    }

    @Override
    public void verify(Path folder, Ledger ledger, boolean done) throws Exception {
        var signatures = StoreRows.column(folder.resolve(Store.FILE_NAME), "DECISION", "TYPED");
        try (var workspace = Places.open(folder)) {
            assertThat(ledger.missing(workspace, signatures)).isEmpty();
            verify(workspace, done);
        }
        assertThat(Places.names(folder)).containsExactly(Store.FILE_NAME);
    }
}
