package org.campusaccord.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.campusaccord.application.agreement.AgreementSummary;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.json.ListJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists agreements with where they stand. */
@Command(name = "agreements")
final class ListAgreementsCommand implements Callable<Integer> {
    private final OpenStore store;
    private final Surroundings surroundings;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "cli.option.agreements-year")
    private @Nullable SchoolYear year;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "cli.option.list-format")
    private ListFormat format = ListFormat.TEXT;

    ListAgreementsCommand(OpenStore store, Surroundings surroundings) {
        this.store = store;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var agreements = store.with(workspace -> workspace.agreements().summaries()).stream()
                .filter(summary -> year == null || summary.year().equals(year))
                .toList();
        switch (format) {
            case JSON ->
                surroundings
                        .out()
                        .println(ListJson.agreements(
                                agreements, surroundings.clock().getZone()));
            case TEXT -> text(agreements).forEach(surroundings.out()::println);
        }
        return ExitCode.DONE.number();
    }

    private List<String> text(List<AgreementSummary> agreements) {
        var messages = surroundings.messages();
        if (agreements.isEmpty()) {
            return List.of(messages.get("cli.list.no-agreements"));
        }
        var table = new TextTable(
                messages.get("cli.column.campus"),
                messages.get("cli.column.year"),
                messages.get("cli.column.revision"),
                messages.get("cli.column.status"),
                messages.get("cli.column.signed-on"));
        for (var agreement : agreements) {
            table.add(
                    agreement.campusName(),
                    agreement.year().label(),
                    agreement.revision() == 0 ? "" : String.valueOf(agreement.revision()),
                    messages.of(agreement.status()),
                    signedOn(agreement));
        }
        return table.lines();
    }

    private String signedOn(AgreementSummary agreement) {
        return agreement
                .signedAt()
                .map(at -> LocalDate.ofInstant(at, surroundings.clock().getZone()))
                .map(surroundings.messages()::date)
                .orElse("");
    }
}
