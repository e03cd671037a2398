package org.campusaccord.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.CampusYear;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.json.ListJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists campuses with their people. */
@Command(name = "campuses")
final class ListCampusesCommand implements Callable<Integer> {
    private final OpenStore store;
    private final Surroundings surroundings;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "cli.option.people-year")
    private @Nullable SchoolYear year;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "cli.option.list-format")
    private ListFormat format = ListFormat.TEXT;

    ListCampusesCommand(OpenStore store, Surroundings surroundings) {
        this.store = store;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var campuses = store.with(workspace -> {
            var when = Optional.ofNullable(year)
                    .orElseGet(() -> workspace.settings().currentYear());
            return workspace.campuses().campuses(when);
        });
        switch (format) {
            case JSON -> surroundings.out().println(ListJson.campuses(campuses));
            case TEXT -> text(campuses).forEach(surroundings.out()::println);
        }
        return ExitCode.DONE.number();
    }

    private List<String> text(List<CampusYear> campuses) {
        var messages = surroundings.messages();
        if (campuses.isEmpty()) {
            return List.of(messages.get("cli.list.no-campuses"));
        }
        var table = new TextTable(
                messages.get("cli.column.campus"),
                messages.get("cli.column.code"),
                messages.get("cli.column.level"),
                messages.get("cli.column.principal"),
                messages.get("cli.column.coaches"));
        for (var campus : campuses) {
            table.add(
                    campus.campus().name(),
                    campus.campus().code(),
                    messages.of(campus.campus().level()),
                    names(campus, Role.PRINCIPAL),
                    names(campus, Role.COACH));
        }
        return table.lines();
    }

    private static String names(CampusYear campus, Role role) {
        return campus.in(role).stream().map(Party::name).collect(Collectors.joining("; "));
    }
}
