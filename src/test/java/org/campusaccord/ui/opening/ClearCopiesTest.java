package org.campusaccord.ui.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.application.audit.AuditEvent;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.domain.Problem;
import org.campusaccord.testing.FakeCare;
import org.campusaccord.ui.shell.Notice;
import org.junit.jupiter.api.Test;

class ClearCopiesTest extends OpeningTest {
    private List<String> deleteWhatStayedInClear() {
        workspaces.fakeCare().leavesInClear(workspaces.fakeCare().dataFolder().resolve("campus-accord-old.mv.db"));
        opening.setPassphrase(Passphrase.of(FakeCare.PASSPHRASE), SETTINGS);
        opening.goOn();
        var putAway = new ArrayList<String>();
        notices.stream()
                .flatMap(notice -> notice.way().stream())
                .map(Notice.Way.Offering.class::cast)
                .forEach(way -> way.go().accept(() -> putAway.add(way.words())));
        return putAway;
    }

    @Test
    void deletesCopiesThatStayedInClearOnceThePersonAgrees() {
        var putAway = deleteWhatStayedInClear();

        assertThat(dialogs.asked()).containsExactly("Delete the copy that anybody can read?");
        assertThat(dialogs.explained().getFirst()).contains("campus-accord-old.mv.db");
        assertThat(workspaces.fakeCare().done()).contains("delete campus-accord-old.mv.db");
        assertThat(putAway).hasSize(1);
    }

    @Test
    void tellsTheLogOfTheStoreThatIsOpen() {
        deleteWhatStayedInClear();

        assertThat(opened.getLast().workspace().audit().events())
                .extracting(AuditEvent::action)
                .contains(AuditAction.CLEAR_COPIES_DELETED);
    }

    @Test
    void leavesCopiesInClearWhenThePersonDoesNotAgree() {
        dialogs.willAnswer(false);

        assertThat(deleteWhatStayedInClear()).isEmpty();
        assertThat(workspaces.fakeCare().done()).containsExactly("lock");
    }

    @Test
    void saysWhichCopiesCouldNotBeDeleted() {
        workspaces.fakeCare().keeps(workspaces.fakeCare().dataFolder().resolve("campus-accord-old.mv.db"));

        assertThat(deleteWhatStayedInClear()).isEmpty();
        assertThat(dialogs.told()).containsExactly(Problem.of("lock.copies-left", "campus-accord-old.mv.db"));
    }
}
