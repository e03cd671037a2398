package org.campusaccord.storage;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.export.BinderCopy;
import org.campusaccord.application.export.BinderService;
import org.campusaccord.application.export.Progress;
import org.campusaccord.application.export.YearCopy;
import org.campusaccord.application.export.YearFile;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.testing.OneCampus;
import org.jooq.DSLContext;

/** A year with one signed agreement, whose store something other than the program changes. */
final class TamperedYear implements AutoCloseable {
    private final Path folder;
    private final OneCampus campus;
    private final AgreementId id;

    TamperedYear(Path folder) {
        this.folder = folder;
        this.campus = OneCampus.in(folder.resolve("data"));
        this.id = campus.signed();
    }

    /** Changes the store behind the program's back. */
    void tamper(Consumer<DSLContext> change) {
        try (var store = Store.open(folder.resolve("data"))) {
            change.accept(store.dsl());
        }
        // H2 may still hand out references to long texts from before.
        campus.reopen();
    }

    OneCampus campus() {
        return campus;
    }

    Workspace workspace() {
        return campus.workspace();
    }

    AgreementId id() {
        return id;
    }

    /** What cannot be in a file, as it is told before that is made. */
    List<YearCopy.Altered> altered(YearFile file, Audience audience) {
        return workspace()
                .exports()
                .copies(file, OneCampus.YEAR, Optional.empty(), audience)
                .altered();
    }

    /** A binder of the year, without some agreements. */
    Path binder(Audience audience, Set<AgreementId> without) {
        return workspace()
                .binders()
                .binder(
                        new BinderCopy(OneCampus.YEAR, Optional.empty(), audience, without),
                        folder.resolve("binder.pdf"),
                        BinderService.Reading.HERE,
                        Progress.UNSEEN)
                .write();
    }

    @Override
    public void close() {
        campus.close();
    }
}
