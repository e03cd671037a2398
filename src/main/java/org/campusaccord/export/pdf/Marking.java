package org.campusaccord.export.pdf;

/** What something drawn on a page is to somebody who listens to it: part of an element, or nothing to be read out. */
sealed interface Marking permits Element, Artifact {}
