package org.campusaccord.application.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.testing.Problems.assertProblem;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.signature.Decision.Signature;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampusTest;
import org.campusaccord.testing.Scans;
import org.junit.jupiter.api.Test;

@Beside
class ScanTest extends OneCampusTest {
    private static final byte[] PDF = Scans.SMALL;

    @Test
    void scanMayBeAttachedAfterFreezing() {
        var id = campus.signed();
        var before = campus.signing().revision(id).orElseThrow();
        campus.signing().attachScan(id, onPaper(id).id(), "scan.pdf", PDF);
        campus.reopen();
        assertThat(campus.signing().attachments(before)).singleElement().satisfies(scan -> {
            assertThat(scan.fileName()).isEqualTo("scan.pdf");
            assertThat(scan.mediaType()).isEqualTo("application/pdf");
            assertThat(scan.size()).isEqualTo(PDF.length);
            assertThat(scan.sha256()).isEqualTo(Sha256.of(PDF));
        });
        assertThat(campus.signing().revision(id)).contains(before);
    }

    @Test
    void scanBelongsToASignatureOnPaper() {
        var id = campus.signed();
        var drawn = campus.signing().revision(id).orElseThrow().signatures().getFirst();
        assertProblem("scan.not-on-paper", () -> campus.signing().attachScan(id, drawn.id(), "scan.pdf", PDF));
    }

    @Test
    void refusesScanThatIsNoPicture() {
        var id = campus.signed();
        var text = "MZ not a scan".getBytes(StandardCharsets.US_ASCII);
        assertProblem(
                "scan.kind", () -> campus.signing().attachScan(id, onPaper(id).id(), "scan.pdf", text));
        assertProblem(
                "scan.kind", () -> campus.signing().attachScan(id, onPaper(id).id(), "scan.pdf", new byte[0]));
    }

    @Test
    void refusesScanThatIsTooLarge() {
        var id = campus.signed();
        var large = Arrays.copyOf(PDF, ScanFile.LARGEST + 1);
        assertProblem(
                "scan.too-large",
                () -> campus.signing().attachScan(id, onPaper(id).id(), "scan.pdf", large));
    }

    private Signature onPaper(AgreementId id) {
        return Scans.onPaper(campus.signing().revision(id).orElseThrow());
    }
}
