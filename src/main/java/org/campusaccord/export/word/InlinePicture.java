package org.campusaccord.export.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.campusaccord.document.Picture;
import org.campusaccord.document.SignatureMark;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;

/** Puts pictures into the line of text, with words for people who do not see them. */
final class InlinePicture {
    private static final double TALLEST_LOGO = 46;
    private static final double WIDEST_LOGO = 200;
    private static final double TALLEST_INK = 58;
    private static final double WIDEST_INK = 236;

    private InlinePicture() {}

    /** Adds a logo, as large as its room allows. */
    static void add(XWPFParagraph paragraph, Picture picture, String description) {
        try {
            var read = ImageIO.read(new ByteArrayInputStream(picture.file()));
            if (read == null) {
                throw Problem.of("pdf.logo-unreadable").asException();
            }
            double scale = Math.min(TALLEST_LOGO / read.getHeight(), WIDEST_LOGO / read.getWidth());
            add(paragraph, picture.file(), description, read.getWidth() * scale, read.getHeight() * scale);
        } catch (IOException | IllegalArgumentException damaged) {
            throw new ProblemException(Problem.of("pdf.logo-unreadable"), damaged);
        }
    }

    /** Adds a signature drawn by hand. */
    static void add(XWPFParagraph paragraph, SignatureMark.Drawn drawn) {
        var ink = drawn.ink();
        double scale = Math.min(TALLEST_INK / ink.height(), WIDEST_INK / ink.width());
        add(paragraph, InkPicture.png(ink), drawn.description(), ink.width() * scale, ink.height() * scale);
    }

    private static void add(XWPFParagraph paragraph, byte[] file, String description, double width, double height) {
        var png = file[0] == (byte) 0x89;
        try {
            var run = paragraph.createRun();
            var picture = run.addPicture(
                    new ByteArrayInputStream(file),
                    png ? PictureType.PNG : PictureType.JPEG,
                    description,
                    Units.toEMU(width),
                    Units.toEMU(height));
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(description);
            run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(description);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InvalidFormatException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
    }
}
