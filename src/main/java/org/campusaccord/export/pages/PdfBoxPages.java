package org.campusaccord.export.pages;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.RenderDestination;
import org.campusaccord.application.pages.PagePicture;
import org.campusaccord.application.pages.PageSize;
import org.campusaccord.application.pages.PageText;
import org.campusaccord.application.pages.PdfPages;
import org.campusaccord.application.pages.PixelArea;

/** Pages through PDFBox, which serves one thread at a time. */
final class PdfBoxPages implements PdfPages {
    private static final int QUARTER_TURN = 90;
    private static final int HALF_TURN = 180;

    private final PDDocument document;
    private final PDFRenderer renderer;

    PdfBoxPages(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
    }

    @Override
    public synchronized int count() {
        return document.getNumberOfPages();
    }

    @Override
    public synchronized PageSize size(int page) {
        var shown = document.getPage(page);
        var box = shown.getCropBox();
        var lies = shown.getRotation() % HALF_TURN == QUARTER_TURN;
        return lies ? new PageSize(box.getHeight(), box.getWidth()) : new PageSize(box.getWidth(), box.getHeight());
    }

    @Override
    public synchronized PagePicture render(int page, double scale, PixelArea area) {
        var image = new BufferedImage(area.width(), area.height(), BufferedImage.TYPE_INT_ARGB_PRE);
        var graphics = image.createGraphics();
        try {
            graphics.setBackground(Color.WHITE);
            graphics.clearRect(0, 0, area.width(), area.height());
            graphics.translate(-area.x(), -area.y());
            renderer.renderPageToGraphics(page, graphics, (float) scale, (float) scale, RenderDestination.VIEW);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            graphics.dispose();
        }
        var pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return new PagePicture(area.width(), area.height(), pixels);
    }

    @Override
    public synchronized PageText text(int page) {
        try {
            return new TextWithPlaces().read(document, page);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public synchronized void close() {
        IOUtils.closeQuietly(document);
    }
}
