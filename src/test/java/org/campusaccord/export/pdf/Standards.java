package org.campusaccord.export.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Asks veraPDF whether a file keeps to PDF/UA-1 and PDF/A-2a. */
final class Standards {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Standards() {}

    /** Each rule that a file breaks, with the standard it stands in. */
    static List<String> broken(byte[] file) {
        return Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)
                .flatMap(flavour -> broken(file, flavour))
                .distinct()
                .toList();
    }

    private static Stream<String> broken(byte[] file, PDFAFlavour flavour) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            var rules = result.getTestAssertions().stream()
                    .map(assertion ->
                            flavour.getId() + " " + assertion.getRuleId().getClause() + ": " + assertion.getMessage());
            return result.isCompliant() ? Stream.of() : rules.toList().stream();
        } catch (VeraPDFException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
