package org.campusaccord.domain.audience;

import java.util.List;
import java.util.Optional;
import org.campusaccord.domain.agreement.AgreementContent;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.protocol.Choice;
import org.campusaccord.domain.protocol.Part;
import org.campusaccord.domain.protocol.Row;

/** The agreement's own table of who may know what, as one reader meets it. */
final class Table {
    private static final String SHARED = "shared";
    private static final String TOTAL_ONLY = "total-only";

    private final List<Matrix> matrices;
    private final String column;

    private record Matrix(Part.MatrixPart part, Answer.Matrix answer) {}

    /** What the table says of a kind of information. */
    record Ruling(String information, Optional<LeftOut.Reason> reason, String choice) {
        /** The higher, the less a reader gets. */
        int strictness() {
            return reason.map(why -> why == LeftOut.Reason.TOTAL_ONLY ? 1 : 2).orElse(0);
        }
    }

    Table(AgreementContent content, String column) {
        this.column = column;
        this.matrices = content.items().stream()
                .flatMap(item -> item.item().parts().stream()
                        .filter(Part.MatrixPart.class::isInstance)
                        .map(Part.MatrixPart.class::cast)
                        .filter(part -> item.answer(part) instanceof Answer.Matrix)
                        .map(part -> new Matrix(part, (Answer.Matrix) item.answer(part))))
                .toList();
    }

    /** A row that no table has is as undecided as an empty cell. */
    Ruling on(String information) {
        for (var matrix : matrices) {
            var row = matrix.part().rows().stream()
                    .filter(each -> each.key().equals(information))
                    .findFirst();
            if (row.isPresent()) {
                return ruling(matrix, row.get());
            }
        }
        return new Ruling(information, Optional.of(LeftOut.Reason.UNDECIDED), "");
    }

    private Ruling ruling(Matrix matrix, Row row) {
        var chosen = matrix.answer().at(row.key(), column).orElse("");
        var label = matrix.part().choices().stream()
                .filter(choice -> choice.key().equals(chosen))
                .map(Choice::label)
                .findFirst()
                .orElse(chosen);
        var reason = switch (chosen) {
            case SHARED -> Optional.<LeftOut.Reason>empty();
            case TOTAL_ONLY -> Optional.of(LeftOut.Reason.TOTAL_ONLY);
            case "" -> Optional.of(LeftOut.Reason.UNDECIDED);
            // Private, with consent, or a choice that a campus has put in: nothing but “shared” lets a reader in.
            default -> Optional.of(LeftOut.Reason.KEPT_BACK);
        };
        return new Ruling(row.label(), reason, label);
    }
}
