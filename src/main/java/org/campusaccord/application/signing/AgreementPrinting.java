package org.campusaccord.application.signing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Supplier;
import org.campusaccord.application.document.AgreementRecord;
import org.campusaccord.application.document.Anchors;
import org.campusaccord.application.document.PrintCheck;
import org.campusaccord.application.document.Unprintable;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementContent;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.agreement.Missing;
import org.campusaccord.domain.protocol.AgendaItem;

/** Says of an agreement that nobody has signed yet what of it could not be printed, and where that is mended. */
public final class AgreementPrinting {
    private final Supplier<PrintCheck> check;

    /** @param check is asked for when first needed */
    public AgreementPrinting(Supplier<PrintCheck> check) {
        this.check = check;
    }

    List<Missing> missing(Agreement agreement) {
        var found = check.get().in(AgreementRecord.draft(AgreementStatus.DRAFT, AgreementContent.of(agreement, 1)));
        var missing = new LinkedHashSet<Missing>();
        found.forEach(each -> missing.add(missing(each, agreement.protocol().items())));
        return List.copyOf(missing);
    }

    private static Missing missing(Unprintable found, List<AgendaItem> items) {
        for (var item : items) {
            for (var part : item.parts()) {
                if (found.anchor().equals(Anchors.part(item.key(), part.key()))) {
                    return Missing.printablePart(item.key(), part.key(), found.name());
                }
            }
        }
        return items.stream()
                .filter(item -> isWithin(found.anchor(), Anchors.item(item.key())))
                .findFirst()
                .map(item -> Missing.printableWords(item.key(), found.name()))
                .orElseGet(() -> Missing.printableName(found.name()));
    }

    private static boolean isWithin(String anchor, String item) {
        return anchor.equals(item) || anchor.startsWith(item + ".");
    }

    /** Refuses a text that could not be printed. */
    void require(AgreementContent content) {
        check.get().require(AgreementRecord.draft(AgreementStatus.DRAFT, content));
    }
}
