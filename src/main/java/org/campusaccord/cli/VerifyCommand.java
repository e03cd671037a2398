package org.campusaccord.cli;

import java.nio.file.Path;
import org.campusaccord.application.seal.SealVerdict;
import org.campusaccord.application.seal.VerdictWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says whether a sealed file is unchanged. */
@Command(name = "verify")
final class VerifyCommand extends StoreCommand {
    @Parameters(paramLabel = "FILE.pdf", descriptionKey = "cli.option.verify-file")
    private Path file = Path.of("");

    VerifyCommand(OpenStore store, Surroundings surroundings) {
        super(store, surroundings);
    }

    @Override
    public Integer call() {
        // Without a store a seal is another installation's; whether the file was changed can be said all the same.
        var verdict = store.withOrScratch(workspace -> workspace.seals().verify(file));
        if (verdict instanceof SealVerdict.Unreadable unreadable) {
            throw unreadable.problem().asException();
        }
        var out = surroundings.out();
        var words =
                new VerdictWords(surroundings.messages(), surroundings.clock().getZone());
        out.println(words.title(verdict));
        words.lines(verdict).forEach(out::println);
        boolean confirmed = verdict instanceof SealVerdict.Unchanged unchanged && unchanged.isConfirmed();
        return (confirmed ? ExitCode.DONE : ExitCode.BAD_INPUT).number();
    }
}
