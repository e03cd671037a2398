package org.campusaccord.cli;

import picocli.CommandLine.Command;

/** Writes files for people and other programs. */
@Command(
        name = "export",
        subcommands = {
            ExportAgreementCommand.class,
            ExportBinderCommand.class,
            ExportWorkbookCommand.class,
            ExportReviewCommand.class,
            ExportCalendarCommand.class,
            ExportPacketCommand.class
        })
final class ExportCommand {}
