package org.campusaccord.export.word;

import java.util.ArrayList;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.campusaccord.document.Block.SignatureField;
import org.campusaccord.document.SignatureMark;

/** A signature over its line, the name below and then what it stands for, all on one page. */
final class SignatureParagraphs {
    private SignatureParagraphs() {}

    static void add(Body body, SignatureField field) {
        var paragraphs = new ArrayList<XWPFParagraph>();
        paragraphs.add(mark(body, field.mark()));
        paragraphs.add(words(body, WordStyle.SIGNATORY, field.name()));
        paragraphs.add(words(body, WordStyle.SIGNATORY_ROLE, field.role()));
        field.details().forEach(detail -> paragraphs.add(body.addFact(detail, WordStyle.SIGNATURE_DETAIL)));
        Body.keepTogether(paragraphs);
    }

    private static XWPFParagraph mark(Body body, SignatureMark mark) {
        return switch (mark) {
            case SignatureMark.Drawn drawn -> {
                var paragraph = body.paragraph(WordStyle.SIGNATURE_MARK);
                InlinePicture.add(paragraph, drawn);
                yield paragraph;
            }
            case SignatureMark.Typed typed -> words(body, WordStyle.TYPED_SIGNATURE, typed.text());
            case SignatureMark.OnPaper paper -> words(body, WordStyle.SIGNATURE_MARK, paper.words());
            case SignatureMark.Declined declined -> {
                var paragraph = body.paragraph(WordStyle.SIGNATURE_MARK);
                Words.add(paragraph, declined.words(), WordStyle.STRONG);
                yield paragraph;
            }
            case SignatureMark.Blank blank -> blank(body, blank);
        };
    }

    /** Two lines to write on, each drawn by a tab: who, and when. */
    private static XWPFParagraph blank(Body body, SignatureMark.Blank blank) {
        var paragraph = words(body, WordStyle.SIGNATURE_LINE, blank.signatureLabel());
        paragraph.createRun().addTab();
        paragraph.createRun().addTab();
        Words.add(paragraph, blank.dateLabel());
        paragraph.createRun().addTab();
        return paragraph;
    }

    private static XWPFParagraph words(Body body, WordStyle style, String text) {
        var paragraph = body.paragraph(style);
        Words.add(paragraph, text);
        return paragraph;
    }
}
