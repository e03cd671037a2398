package org.campusaccord.cli;

import picocli.CommandLine.Command;

/** Brings data in. */
@Command(name = "import", subcommands = ImportRosterCommand.class)
final class ImportCommand {}
