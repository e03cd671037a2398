package org.campusaccord.export.seal;

import java.io.IOException;
import java.util.List;
import org.campusaccord.application.seal.Seal;
import org.campusaccord.export.pdf.EmptyField;
import org.campusaccord.json.SealFactsJson;

/**
 * Seals a sealed file once more behind its end, as the form of our seals allows and as whoever has the program's parts could
 * do: what judges files must know such ones.
 */
public final class AddedSeal {
    private AddedSeal() {}

    /** Adds the seal; the label is what somebody hears who cannot see its field. */
    public static byte[] to(byte[] sealed, String label, Seal seal) throws IOException {
        var extended = FieldAddition.extend(sealed, label);
        var field = new EmptyField(
                extended.valueObject(), seal.box().sealer(), seal.box().title());
        return new PdfSealer(new SealFactsJson())
                .sealAgain(sealed.length, extended.file().array(), List.of(field), seal);
    }
}
