package org.campusaccord.ui.today;

import org.campusaccord.domain.mail.LetterAnswer;
import org.campusaccord.domain.mail.LetterId;
import org.campusaccord.ui.shell.Place;

/** What one can do on the page of what is due. */
interface TodayActions {
    void go(Place place);

    /** Keeps whether a letter was sent, and shows the page anew. */
    void answer(LetterId letter, LetterAnswer answer);
}
