package org.campusaccord.ui.common;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The icons, one name a meaning, so that one meaning never has two pictures. */
public enum Icons {
    TODAY(Feather.SUN),
    CAMPUSES(Feather.HOME),
    PROTOCOLS(Feather.LIST),
    SETTINGS(Feather.SETTINGS),
    DONE(Feather.CHECK),
    OPEN(Feather.CIRCLE),
    WAITING(Feather.CLOCK),
    EDIT(Feather.EDIT_2),
    SAVED(Feather.CHECK_CIRCLE),
    SAVING(Feather.LOADER),
    WARNING(Feather.ALERT_CIRCLE),
    PROBLEM(Feather.ALERT_TRIANGLE),
    BACK(Feather.ARROW_LEFT),
    NEXT(Feather.ARROW_RIGHT),
    ADD(Feather.PLUS),
    REMOVE(Feather.X),
    PRIVATE(Feather.LOCK),
    DOCUMENT(Feather.FILE_TEXT),
    TABLE(Feather.GRID),
    EXPORT(Feather.DOWNLOAD),
    IMPORT(Feather.UPLOAD),
    SIGN(Feather.EDIT_3),
    SIDE_PANE(Feather.SIDEBAR),
    SEARCH(Feather.SEARCH),
    PERSON(Feather.USER),
    PEOPLE(Feather.USERS),
    CALENDAR(Feather.CALENDAR),
    SAMPLE(Feather.COMPASS),
    UNDO(Feather.ROTATE_CCW),
    COPY(Feather.COPY),
    FOLDER(Feather.FOLDER),
    IDEA(Feather.MESSAGE_CIRCLE),
    MORE(Feather.MORE_HORIZONTAL),
    ATTACH(Feather.PAPERCLIP),
    EXTERNAL(Feather.EXTERNAL_LINK),
    SHOW(Feather.EYE),
    HIDE(Feather.EYE_OFF),
    KEY(Feather.KEY),
    PRINT(Feather.PRINTER),
    ZOOM_IN(Feather.ZOOM_IN),
    ZOOM_OUT(Feather.ZOOM_OUT),
    UPWARD(Feather.CHEVRON_UP),
    DOWNWARD(Feather.CHEVRON_DOWN),
    BACKUP(Feather.ARCHIVE),
    NOTE(Feather.INFO),
    CUT_FILE(Feather.FILE_MINUS),
    NEWER(Feather.FAST_FORWARD),
    UNKNOWN(Feather.HELP_CIRCLE),
    IN_USE(Feather.MONITOR),
    NO_FOLDER(Feather.FOLDER_MINUS),
    DISK(Feather.HARD_DRIVE),
    UPDATE(Feather.REFRESH_CW),
    STOPPED(Feather.ALERT_OCTAGON),
    SEAL(Feather.SHIELD),
    REVIEW(Feather.BAR_CHART_2);

    private final Feather glyph;

    Icons(Feather glyph) {
        this.glyph = glyph;
    }

    /** A new icon node; it says nothing to a screen reader, the control beside it does. */
    public FontIcon node() {
        var icon = new FontIcon(glyph);
        icon.setMouseTransparent(true);
        icon.setAccessibleText("");
        return icon;
    }
}
