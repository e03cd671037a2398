package org.campusaccord;

import java.time.Clock;
import org.campusaccord.application.Workspaces;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.Backstage;

/** Opens the window and returns when it is closed. */
@FunctionalInterface
interface WindowStarter {
    void open(Workspaces workspaces, Messages messages, Clock clock, Backstage backstage);
}
