package org.campusaccord.ui.caseload;

import java.util.List;
import javafx.scene.Parent;
import org.campusaccord.domain.campus.Caseload;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.EmptyState;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Page;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.shell.Screen;
import org.campusaccord.ui.shell.UiContext;
import org.campusaccord.ui.shell.WayUp;

/** Every coach of the year with their campuses, the days promised, and a warning where a week is too short for them. */
public final class CaseloadScreen implements Screen {
    private final UiContext context;
    private final Page page = new Page();

    public CaseloadScreen(UiContext context) {
        this.context = context;
        var year = context.year().get();
        context.tasks()
                .run(
                        () -> Caseload.of(context.workspace().campuses().campuses(year)),
                        this::show,
                        context.dialogs()::tell);
    }

    private void show(List<Caseload> loads) {
        var messages = context.messages();
        var way = new WayUp(messages, context.navigator()).toCampuses(messages.get("caseload.title"));
        var head = Controls.column(
                Spacing.XS,
                Controls.text(
                        messages.get("caseload.heading", context.year().get().label()), "page-title"),
                Controls.text(messages.get("caseload.sentence"), "quiet"));
        if (loads.isEmpty()) {
            var empty = new EmptyState(
                    Icons.PEOPLE, messages.get("caseload.none.title"), messages.get("caseload.none.sentence"));
            page.show(way, head, empty);
            return;
        }
        var card = Controls.card();
        card.setId("caseloads");
        card.setSpacing(0);
        loads.forEach(load -> card.getChildren().add(new CaseloadRow(load, messages, context.navigator())));
        page.show(way, head, card);
    }

    @Override
    public Parent root() {
        return page;
    }
}
