package org.campusaccord.export.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF whether a file keeps to PDF/UA-1 and PDF/A-2a. */
public final class Standards {
    private static final List<PDFAFlavour> BOTH = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Standards() {}

    /** Each rule that a file breaks, with the standard it stands in. */
    public static List<String> broken(byte[] file) {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFUA_1);
                var validator = foundry.createValidator(BOTH)) {
            var results = validator.validateAll(parser);
            if (results.size() != BOTH.size()) {
                throw new IllegalStateException("judged by " + results.size() + " standards");
            }
            return results.stream().flatMap(Standards::broken).distinct().toList();
        } catch (VeraPDFException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> broken(ValidationResult result) {
        if (result.isCompliant()) {
            return Stream.of();
        }
        var standard = result.getPDFAFlavour().getId();
        return result.getTestAssertions().stream()
                .map(fault -> standard + " " + fault.getRuleId().getClause() + ": " + fault.getMessage());
    }
}
