package org.campusaccord.domain.audience;

import java.util.List;
import org.campusaccord.domain.agreement.AgreementContent;

/**
 * The words of an agreement for one reader.
 *
 * @param content without what is left out
 * @param isSilent whether the protocol does not say which parts disclose what, although this reader has a column in its table
 */
public record ReaderCopy(Audience audience, AgreementContent content, List<LeftOut> leftOut, boolean isSilent) {
    public ReaderCopy {
        leftOut = List.copyOf(leftOut);
    }

    /** Whether it holds less than the parties agreed on. */
    public boolean isExcerpt() {
        return !leftOut.isEmpty();
    }

    /** What is missing under one part. */
    public List<LeftOut> leftOut(String itemKey, String partKey) {
        return leftOut.stream()
                .filter(left ->
                        left.itemKey().equals(itemKey) && left.part().key().equals(partKey))
                .toList();
    }
}
