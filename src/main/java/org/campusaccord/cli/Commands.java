package org.campusaccord.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, each with what it needs. */
final class Commands implements IFactory {
    private final Surroundings surroundings;
    private final AccordCommand root;
    private final OpenStore store;

    Commands(AccordCommand root, Surroundings surroundings) {
        this.root = root;
        this.surroundings = surroundings;
        this.store = new OpenStore(root, surroundings);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <K> K create(Class<K> type) throws Exception {
        var command = command(type);
        return command == null ? CommandLine.defaultFactory().create(type) : (K) command;
    }

    private @Nullable Object command(Class<?> type) {
        if (type == SampleCommand.class) {
            return new SampleCommand(root, surroundings);
        }
        if (type == ImportRosterCommand.class) {
            return new ImportRosterCommand(store, surroundings);
        }
        if (type == ListCampusesCommand.class) {
            return new ListCampusesCommand(store, surroundings);
        }
        if (type == ListAgreementsCommand.class) {
            return new ListAgreementsCommand(store, surroundings);
        }
        if (type == ExportAgreementCommand.class) {
            return new ExportAgreementCommand(store, surroundings);
        }
        if (type == ExportWorkbookCommand.class) {
            return new ExportWorkbookCommand(store, surroundings);
        }
        if (type == ExportBinderCommand.class) {
            return new ExportBinderCommand(store, surroundings);
        }
        if (type == ExportReviewCommand.class) {
            return new ExportReviewCommand(store, surroundings);
        }
        if (type == ExportCalendarCommand.class) {
            return new ExportCalendarCommand(store, surroundings);
        }
        if (type == ExportPacketCommand.class) {
            return new ExportPacketCommand(store, surroundings);
        }
        if (type == BackupCommand.class) {
            return new BackupCommand(store, surroundings);
        }
        if (type == RestoreCommand.class) {
            return new RestoreCommand(store, surroundings);
        }
        if (type == VerifyCommand.class) {
            return new VerifyCommand(store, surroundings);
        }
        return type == CheckCommand.class ? new CheckCommand(store, surroundings) : null;
    }
}
