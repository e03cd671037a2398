package org.campusaccord.cli;

import org.campusaccord.application.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/** What the command line says of its version. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {AccordCommand.NAME + " " + ProgramVersion.number()};
    }
}
