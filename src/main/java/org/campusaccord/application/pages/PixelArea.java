package org.campusaccord.application.pages;

/** A part of a page's picture, in pixels from its upper left corner. */
public record PixelArea(int x, int y, int width, int height) {}
