package org.campusaccord.reliability;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Something that people do with their store or their exports, to be tried on a disk that may fail. */
interface Scenario {
    /** Those that are tried with every fault and with the power cut. */
    static List<Scenario> all() {
        var all = new ArrayList<>(onePass());
        all.addAll(List.of(
                new SaveCopy(), StoreWork.SAVE, StoreWork.SAVE_AND_TRY_AGAIN, StoreWork.SIGN, StoreWork.IMPORT_ROSTER));
        Stream.of(WrittenFile.values()).map(WriteExport::new).forEach(all::add);
        return all;
    }

    /** Those that replace a store or make a file of it: in the middle a program is killed, too. */
    static List<Scenario> onePass() {
        return List.of(
                new BeginStore(),
                new UpgradeStore(),
                new TidyStore(),
                new BackUpStore(),
                new RestoreStore(),
                RelockStore.SET_PASSPHRASE,
                RelockStore.CHANGE_PASSPHRASE,
                RelockStore.REMOVE_PASSPHRASE);
    }

    /** What it begins with, laid into a folder of a disk that works. */
    void prepare(Path folder) throws Exception;

    /** Does it; a {@code ProblemException} is how the application says that it could not. */
    void attempt(Path folder, Ledger ledger) throws Exception;

    /**
     * Fails unless everything is as it must be: done, or as it was before.
     *
     * @param folder on a disk that works again
     * @param done whether the attempt was reported as successful
     */
    void verify(Path folder, Ledger ledger, boolean done) throws Exception;
}
