package org.campusaccord.ui.common;

/** Hears of words that stand in a field and have not been handed on: half a date, or something that is no date at all. */
public interface Unfinished {
    /** For a field whose words nobody keeps. */
    Unfinished UNHEARD = new Unfinished() {
        @Override
        public void typing(String words) {}

        @Override
        public void refused(String words) {}

        @Override
        public void settled() {}
    };

    /** Somebody is still at it. */
    void typing(String words);

    /** The field was left, and its words cannot be kept as they are. */
    void refused(String words);

    /** What stands in the field has been handed on, or is gone. */
    void settled();
}
