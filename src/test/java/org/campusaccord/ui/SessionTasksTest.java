package org.campusaccord.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionTasksTest {
    private final List<String> heard = new ArrayList<>();
    private final SessionTasks tasks = new SessionTasks(new DirectTasks());

    private void run(String what) {
        tasks.run(() -> what, heard::add, _ -> heard.add("failed"));
    }

    @Test
    void letsResultsWaitWhileTheWindowIsCovered() {
        tasks.hold();
        run("export");
        assertThat(heard).isEmpty();

        tasks.release();

        assertThat(heard).containsExactly("export");
    }

    @Test
    void tellsNobodyOnceTheStoreIsClosed() {
        var held = new HeldTasks();
        var ended = new SessionTasks(held);
        ended.run(() -> "export", heard::add, _ -> heard.add("failed"));
        ended.end();

        held.letGo();

        assertThat(heard).isEmpty();
    }

    @Test
    void doesNothingOnceTheStoreIsClosed() {
        tasks.end();
        tasks.run(() -> heard.add("work"), _ -> heard.add("done"), _ -> heard.add("failed"));

        assertThat(heard).isEmpty();
    }
}
