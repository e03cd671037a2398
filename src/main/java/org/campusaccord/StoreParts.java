package org.campusaccord;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.campusaccord.application.StoreServices;
import org.campusaccord.application.backup.BackupService;
import org.campusaccord.application.check.StoreCheck;
import org.campusaccord.application.keeping.DeletionService;
import org.campusaccord.application.keeping.RetentionService;
import org.campusaccord.domain.signature.RevisionKind;
import org.campusaccord.json.AnswerJson;
import org.campusaccord.json.ProtocolJson;
import org.campusaccord.storage.KeepingTables;
import org.campusaccord.storage.StoreBackups;
import org.campusaccord.storage.StoreContents;
import org.campusaccord.storage.backup.BackupShelf;

/** What looks after a store as a whole. */
record StoreParts(CoreParts core, YearParts year, BackupShelf shelf, Path folder) {
    StoreServices services() {
        return new StoreServices(backups(), check(), deletion(), retention());
    }

    private BackupService backups() {
        return new BackupService(
                new StoreBackups(core.store(), shelf, core.clock()),
                core.settingTable(),
                core.store(),
                core.audit(),
                StoreBackups.folder(folder),
                core.clock());
    }

    private StoreCheck check() {
        return new StoreCheck(
                new StoreContents(core.store()),
                AnswerJson::parse,
                json -> ProtocolJson.read(json, 1),
                this::read,
                () -> Stream.of(core.audit().findings(), year.findings().findings())
                        .flatMap(List::stream)
                        .toList());
    }

    /** Reads a text that was laid before the parties, to see whether it can be read. */
    private void read(RevisionKind kind, String text) {
        switch (kind) {
            case AGREEMENT -> core.format().read(text);
            case REVIEW -> year.reviewFormat().read(text);
        }
    }

    private DeletionService deletion() {
        return new DeletionService(
                new KeepingTables(core.store()),
                core.agreements(),
                core.audit(),
                core.settingTable(),
                core.store(),
                core.clock());
    }

    private RetentionService retention() {
        return new RetentionService(
                core.settingTable(), core.settings(), core.agreements(), core.store(), core.clock());
    }
}
