package org.campusaccord.application.export;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.campusaccord.application.document.Unprintable;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.audience.Audience;

/**
 * What the copies of all agreements of a year leave out for one reader, to be shown before they are written.
 *
 * @param file what they are written into
 * @param agreements how many go into the file
 * @param leftOut each thing once, in the order in which it comes first
 * @param silent how many agreements have no table that says who may know what
 * @param altered those that cannot be in the file: something else changed their text, or no font has a character of it; the
 *     file is made when it is to be made without them
 */
public record YearCopy(
        YearFile file, Audience audience, int agreements, List<Line> leftOut, int silent, List<Altered> altered) {
    public YearCopy {
        leftOut = List.copyOf(leftOut);
        altered = List.copyOf(altered);
    }

    /** The agreements that the file can only be made without. */
    public Set<AgreementId> alteredOnes() {
        return altered.stream().map(Altered::agreement).collect(Collectors.toUnmodifiableSet());
    }

    /** What is left out and why, and in how many agreements. */
    public record Line(String what, String why, int agreements) {}

    /** Those that cannot be in the file for one reason. */
    public List<Altered> altered(Reason reason) {
        return altered.stream().filter(each -> each.reason() == reason).toList();
    }

    /**
     * An agreement that cannot be in the file, alone or with what became of it in the year.
     *
     * @param unprintable what no font has, where that is the reason
     */
    public record Altered(AgreementId agreement, String campus, Reason reason, List<Unprintable> unprintable) {
        public Altered {
            unprintable = List.copyOf(unprintable);
        }
    }

    /** Why an agreement cannot be in a file. */
    public enum Reason {
        /** Its text is not the one under which it was kept. */
        ALTERED,
        /** It, or what belongs to it, was written before anybody asked whether it can be printed, or where nobody asks. */
        UNPRINTABLE
    }
}
