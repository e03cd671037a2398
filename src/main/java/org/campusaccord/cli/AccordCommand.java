package org.campusaccord.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program itself; what it does is in its subcommands. */
@Command(
        name = AccordCommand.NAME,
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        subcommands = {
            SampleCommand.class,
            ImportCommand.class,
            ListCommand.class,
            ExportCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            CheckCommand.class,
            VerifyCommand.class
        })
final class AccordCommand {
    static final String NAME = "campus-accord";

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "cli.option.data", scope = ScopeType.INHERIT)
    private @Nullable Path data;

    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            descriptionKey = "cli.option.passphrase-file",
            scope = ScopeType.INHERIT)
    private @Nullable Path passphraseFile;

    /** The file with the passphrase of a locked store, where one was named. */
    Optional<Path> passphraseFile() {
        return Optional.ofNullable(passphraseFile);
    }

    /** The data folder, where one was named. */
    Optional<Path> data() {
        return Optional.ofNullable(data);
    }
}
