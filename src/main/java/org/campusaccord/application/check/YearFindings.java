package org.campusaccord.application.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.campusaccord.application.agreement.AgreementSummary;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.domain.agreement.AgreementId;

/** Reads what belongs to each agreement in the year after its signing, and tells what cannot be understood. */
public final class YearFindings {
    /**
     * One kind of what belongs to an agreement.
     *
     * @param problem key of the problem with campus and year that tells of it
     * @param read reads all of it
     */
    public record Kind(String problem, Consumer<AgreementId> read) {}

    private final Supplier<List<AgreementSummary>> agreements;
    private final List<Kind> kinds;

    public YearFindings(Supplier<List<AgreementSummary>> agreements, List<Kind> kinds) {
        this.agreements = agreements;
        this.kinds = List.copyOf(kinds);
    }

    /** Nothing when each can be read. */
    public List<Problem> findings() {
        var findings = new ArrayList<Problem>();
        for (var agreement : agreements.get()) {
            for (var kind : kinds) {
                try {
                    kind.read().accept(agreement.id());
                } catch (ProblemException | IllegalArgumentException unreadable) {
                    findings.add(Problem.of(
                            kind.problem(),
                            agreement.campusName(),
                            agreement.year().label()));
                }
            }
        }
        return findings;
    }
}
