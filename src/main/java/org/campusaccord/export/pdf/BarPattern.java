package org.campusaccord.export.pdf;

import org.openpdf.text.pdf.PdfContentByte;

/** What a bar is filled with, so that bars are told apart on any printer. */
enum BarPattern {
    SOLID {
        @Override
        void draw(PdfContentByte content, float x, float y, float width, float height) {
            content.setColorFill(Palette.ACCENT);
            content.rectangle(x, y, width, height);
            content.fill();
        }
    },
    UPWARD {
        @Override
        void draw(PdfContentByte content, float x, float y, float width, float height) {
            for (float start = x - height; start < x + width; start += STEP) {
                content.moveTo(start, y);
                content.lineTo(start + height, y + height);
            }
            content.stroke();
        }
    },
    CROSSED {
        @Override
        void draw(PdfContentByte content, float x, float y, float width, float height) {
            UPWARD.draw(content, x, y, width, height);
            for (float start = x - height; start < x + width; start += STEP) {
                content.moveTo(start, y + height);
                content.lineTo(start + height, y);
            }
            content.stroke();
        }
    },
    UPRIGHT {
        @Override
        void draw(PdfContentByte content, float x, float y, float width, float height) {
            for (float start = x + STEP; start < x + width; start += STEP) {
                content.moveTo(start, y);
                content.lineTo(start, y + height);
            }
            content.stroke();
        }
    },
    EMPTY {
        @Override
        void draw(PdfContentByte content, float x, float y, float width, float height) {}
    };

    private static final float STEP = 4;

    static BarPattern of(int place) {
        return values()[place % values().length];
    }

    abstract void draw(PdfContentByte content, float x, float y, float width, float height);

    /** Fills a rectangle whose lower left corner is given. */
    void fill(PdfContentByte content, float x, float y, float width, float height) {
        content.saveState();
        content.rectangle(x, y, width, height);
        content.clip();
        content.newPath();
        content.setColorStroke(Palette.ACCENT);
        content.setLineWidth(0.9f);
        draw(content, x, y, width, height);
        content.restoreState();
    }
}
