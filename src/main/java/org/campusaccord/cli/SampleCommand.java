package org.campusaccord.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.campusaccord.application.sample.SampleExports;
import org.campusaccord.application.sample.SampleFolder;
import org.campusaccord.application.sample.SamplePlan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Builds an invented district and writes its exports: the main job without a screen. */
@Command(name = "sample")
final class SampleCommand implements Callable<Integer> {
    private final AccordCommand root;
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "cli.option.sample-out")
    private Path out = Path.of("");

    @Option(names = "--campuses", paramLabel = "N", descriptionKey = "cli.option.sample-campuses")
    private int campuses = SamplePlan.USUAL.campuses();

    @Option(names = "--years", paramLabel = "N", descriptionKey = "cli.option.sample-years")
    private int years = SamplePlan.USUAL.years();

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "cli.option.sample-seed")
    private @Nullable Long seed;

    SampleCommand(AccordCommand root, Surroundings surroundings) {
        this.root = root;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        requireBetween("--campuses", campuses, SamplePlan.MOST_CAMPUSES);
        requireBetween("--years", years, SamplePlan.MOST_YEARS);
        var plan = new SamplePlan(campuses, years, Optional.ofNullable(seed).orElse(SamplePlan.USUAL.seed()));
        var data = root.data().orElse(out.resolve("data"));
        new SampleFolder(surroundings.stores()).build(data, plan, surroundings.clock());
        tell("cli.sample.store", campuses, years, data.toAbsolutePath());
        var exports = out.resolve("exports");
        try (var workspace = surroundings.stores().open(data, surroundings.clock())) {
            for (var year : new SampleExports(workspace, exports).write()) {
                tell("cli.sample.year", year.year().label(), year.agreements(), year.pdfs(), year.workbook());
            }
        }
        tell("cli.sample.exports", exports.toAbsolutePath());
        return ExitCode.DONE.number();
    }

    private void tell(String key, Object... values) {
        surroundings.out().println(surroundings.messages().get(key, values));
        surroundings.out().flush();
    }

    private void requireBetween(String option, int number, int most) {
        if (number < 1 || number > most) {
            throw new ParameterException(
                    spec.commandLine(), surroundings.messages().get("cli.out-of-range", option, most));
        }
    }
}
