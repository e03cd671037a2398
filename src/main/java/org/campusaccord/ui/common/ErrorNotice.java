package org.campusaccord.ui.common;

import org.campusaccord.application.ErrorReport;

/** An error that is being told, as long as the person has not put it away. */
public interface ErrorNotice {
    /** Says how often the error has happened by now. */
    void count(int times);

    /** Another error came while this one is told. */
    void add(ErrorReport other);
}
