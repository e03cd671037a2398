package org.campusaccord.ui.shell;

import java.time.Clock;
import javafx.beans.property.ObjectProperty;
import org.campusaccord.application.Workspace;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Dialogs;
import org.campusaccord.ui.common.Tasks;

/**
 * What every screen is given.
 *
 * @param year the school year that the person looks at
 */
public record UiContext(
        Workspace workspace,
        Tasks tasks,
        Messages messages,
        Navigator navigator,
        Dialogs dialogs,
        Clock clock,
        ObjectProperty<SchoolYear> year) {}
