package org.campusaccord.export.word;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.campusaccord.document.Binding;
import org.campusaccord.document.Document;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Begins a file: styles, lists, settings, language and what the file says about itself. */
final class WordFile {
    private static final String PROGRAM = "Campus Accord";

    private WordFile() {}

    static XWPFDocument begin(Document document, Instant now) throws IOException {
        var file = new XWPFDocument();
        try {
            read(file, document);
        } catch (XmlException damaged) {
            throw new IllegalStateException("a resource of the Word export is damaged", damaged);
        }
        describe(file, document, now);
        return file;
    }

    private static void read(XWPFDocument file, Document document) throws IOException, XmlException {
        try (var resource = resource("styles.xml")) {
            var styles = file.createStyles();
            styles.setStyles(StylesDocument.Factory.parse(resource).getStyles());
            styles.setSpellingLanguage(document.language());
            styles.setEastAsia(document.language());
        }
        try (var resource = resource("numbering.xml")) {
            file.createNumbering()
                    .setNumbering(NumberingDocument.Factory.parse(resource).getNumbering());
        }
        try (var resource = resource("word-settings.xml")) {
            var settings = file.getSettings();
            settings.getCTSettings()
                    .set(SettingsDocument.Factory.parse(resource).getSettings());
            settings.setMirrorMargins(document.page().binding() == Binding.TWO_SIDED);
        }
    }

    private static InputStream resource(String name) {
        var stream = WordFile.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("resource missing: " + name);
        }
        return stream;
    }

    private static void describe(XWPFDocument file, Document document, Instant now) {
        var time = Optional.of(Date.from(now));
        var core = file.getProperties().getCoreProperties();
        core.setTitle(document.title());
        core.setSubjectProperty(document.subtitle());
        core.setCreator(document.author().isEmpty() ? PROGRAM : document.author());
        core.setCreated(time);
        core.setModified(time);
        core.getUnderlyingProperties().setLanguageProperty(document.language());
        file.getProperties().getExtendedProperties().setApplication(PROGRAM);
    }
}
