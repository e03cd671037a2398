package org.campusaccord.ui.common;

/** A part of a {@link Page} that is scrolled into sight as a whole where there is room for it. */
public interface KeptTogether {}
