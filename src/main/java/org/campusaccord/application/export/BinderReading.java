package org.campusaccord.application.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.campusaccord.application.document.AgreementRecord;
import org.campusaccord.application.document.BinderBook;
import org.campusaccord.application.document.CheckInRecord;
import org.campusaccord.application.document.ReviewRecord;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.domain.agreement.AgreementId;

/** Reads one agreement after the other while a binder is being made, tells how far it is, and knows at which it is. */
final class BinderReading implements BinderBook.Reader {
    private static final String UNPRINTABLE = "pdf.glyph-missing";

    private final BinderBook.Reader store;
    private final BinderService.Reading reading;
    private final Progress progress;
    private final List<BinderBook.Campus> within;
    private final String ended;
    private final int signed;
    private int begun;
    private Optional<String> campus = Optional.empty();

    /**
     * @param store reads on the thread that owns it
     * @param ended the key of the problem that the progress ended it
     */
    BinderReading(
            BinderBook.Reader store,
            BinderService.Reading reading,
            Progress progress,
            List<BinderBook.Campus> within,
            String ended) {
        this.store = store;
        this.reading = reading;
        this.progress = progress;
        this.within = within;
        this.ended = ended;
        this.signed = (int) within.stream().filter(BinderBook.Campus::isSigned).count();
    }

    @Override
    public AgreementRecord read(AgreementId id) {
        if (!progress.reached(++begun, signed)) {
            throw Problem.of(ended).asException();
        }
        campus = within.stream()
                .filter(each -> each.agreement().equals(id))
                .map(BinderBook.Campus::name)
                .findFirst();
        return of(() -> store.read(id));
    }

    @Override
    public List<AgreementRecord> earlier(AgreementId id) {
        return of(() -> store.earlier(id));
    }

    @Override
    public List<CheckInRecord> checkIns(AgreementId id) {
        return of(() -> store.checkIns(id));
    }

    @Override
    public ReviewRecord review(AgreementId id) {
        return of(() -> store.review(id));
    }

    private <T> T of(Supplier<T> read) {
        return reading.of(read);
    }

    /** Says of a character without a glyph in what is kept of which campus it stands, unless it is in the name of a campus. */
    ProblemException named(ProblemException refused) {
        var values = refused.problem().values();
        if (!refused.problem().key().equals(UNPRINTABLE)
                || campus.isEmpty()
                || within.stream().anyMatch(each -> values.contains(each.name()))) {
            return refused;
        }
        return Problem.of("binder.unprintable", campus.get(), values.get(0), values.get(1), values.get(2))
                .asException();
    }
}
