package org.campusaccord.cli;

import picocli.CommandLine.Command;

/** Says what is in the store. */
@Command(
        name = "list",
        subcommands = {ListCampusesCommand.class, ListAgreementsCommand.class})
final class ListCommand {}
