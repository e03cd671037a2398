package org.campusaccord.export.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** What pages draw, by the marks it stands under. */
final class PageReading extends PDFStreamEngine {
    private static final Set<String> PAINTING =
            Set.of("Tj", "TJ", "'", "\"", "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do");

    private record Mark(COSName tag, int id, String actualText) {}

    private final Map<COSDictionary, Map<Integer, StringBuilder>> texts = new HashMap<>();
    private final Deque<Mark> open = new ArrayDeque<>();
    private final List<String> faults = new ArrayList<>();
    private Map<Integer, StringBuilder> page = new HashMap<>();

    PageReading() {
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new SetMatrix(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new ShowText(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new Concatenate(this));
        addOperator(new DrawObject(this));
    }

    void read(PDPage wanted) throws IOException {
        page = new HashMap<>();
        texts.put(wanted.getCOSObject(), page);
        processPage(wanted);
    }

    /** What a sequence of marked content says. */
    String text(PDPage of, int id) {
        return texts.getOrDefault(of.getCOSObject(), Map.of())
                .getOrDefault(id, new StringBuilder())
                .toString();
    }

    /** Things drawn outside of all marks, and characters that show nothing. */
    List<String> faults() {
        return faults;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (open.isEmpty() && PAINTING.contains(operator.getName())) {
            faults.add("unmarked " + operator.getName());
        }
        super.processOperator(operator, operands);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        var given = properties == null ? new COSDictionary() : properties;
        var mark = new Mark(tag, given.getInt(COSName.MCID), given.getString(COSName.ACTUAL_TEXT, ""));
        open.push(mark);
        say(mark.actualText());
    }

    @Override
    public void endMarkedContentSequence() {
        open.pop();
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        if (code == 0 || !(font instanceof PDVectorFont drawn && drawn.hasGlyph(code))) {
            faults.add("no glyph " + code);
        }
        if (open.stream().allMatch(mark -> mark.actualText().isEmpty())) {
            say(font.toUnicode(code));
        }
    }

    private void say(String text) {
        open.stream()
                .filter(mark -> mark.id() >= 0)
                .findFirst()
                .ifPresent(mark -> page.computeIfAbsent(mark.id(), _ -> new StringBuilder())
                        .append(text));
    }
}
