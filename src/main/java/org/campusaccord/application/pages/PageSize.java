package org.campusaccord.application.pages;

/** How large a page is, in points of a 72nd inch, as it is held. */
public record PageSize(double width, double height) {}
