package org.campusaccord.export.pdf;

/** Text in one style. */
record Span(String text, TextStyle style) {}
