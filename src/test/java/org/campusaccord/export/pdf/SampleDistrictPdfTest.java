package org.campusaccord.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.campusaccord.Composition;
import org.campusaccord.application.agreement.AgreementSummary;
import org.campusaccord.application.sample.SampleDistrict;
import org.campusaccord.application.sample.SamplePlan;
import org.campusaccord.application.sample.SettableClock;
import org.campusaccord.document.Document;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.text.Messages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Agreements as a district has them: the default protocol in full, in each state. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Beside
class SampleDistrictPdfTest {
    private static final Map<String, Predicate<AgreementSummary>> STATES = Map.of(
            "draft", summary -> summary.status() == AgreementStatus.DRAFT,
            "ready", summary -> summary.status() == AgreementStatus.READY && summary.declines() == 0,
            "signed", summary -> summary.status() == AgreementStatus.SIGNED,
            "declined", summary -> summary.declines() > 0);

    private final Map<String, Document> documents = new TreeMap<>();

    @BeforeAll
    void build(@TempDir Path place) {
        var stores = new Composition(new Messages(Locale.US));
        var clock = new SettableClock(LocalDate.of(2026, 11, 21).atTime(12, 0), OneCampus.ZONE);
        var folder = place.resolve("data");
        new SampleDistrict(stores).build(folder, new SamplePlan(12, 1, 7), clock);
        try (var workspace = stores.open(folder, clock)) {
            STATES.forEach((state, wanted) -> workspace.agreements().summaries().stream()
                    .filter(wanted)
                    .findFirst()
                    .ifPresent(found -> documents.put(state, workspace.exports().document(found.id()))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft", "ready", "signed", "declined"})
    void keepsToTheStandardsAndReadsOutWhatWasWritten(String state) throws IOException {
        assertThat(documents).containsKey(state);
        var document = documents.getOrDefault(state, PdfReading.document());
        var file = PdfReading.write(document);

        assertThat(Standards.broken(file)).isEmpty();
        assertThat(StructureFaults.in(file, document)).isEmpty();
    }
}
