package org.campusaccord.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.campusaccord.storage.NextVersion;
import org.campusaccord.storage.Store;

/** The first start of a program with a newer version of the tables. */
record UpgradeStore() implements Scenario {
    private static final Set<String> MAY_LIE_THERE =
            Set.of(Store.FILE_NAME, "backups", "campus-accord-failed-version-1001.mv.db", "campus-accord-copying.part");

    @Override
    public void prepare(Path folder) throws Exception {
        ReleasedStore.oldest().unpackInto(folder);
    }

    @Override
    public void attempt(Path folder, Ledger ledger) {
        NextVersion.open(folder).close();
    }

    /** The store is the old one or the new one, with each row, and the next start brings it to the end. */
    @Override
    public void verify(Path folder, Ledger ledger, boolean done) throws Exception {
        assertThat(NextVersion.isOf(folder) || !done).isTrue();
        NextVersion.open(folder).close();
        assertThat(StoreRows.in(folder.resolve(Store.FILE_NAME)))
                .containsAllEntriesOf(ReleasedStore.oldest().counts());
        assertThat(MAY_LIE_THERE).containsAll(Places.names(folder));
    }

    @Override
    public String toString() {
        return "UPGRADE";
    }
}
