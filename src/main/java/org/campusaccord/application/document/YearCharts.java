package org.campusaccord.application.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.campusaccord.document.Block;
import org.campusaccord.document.Block.Chart;
import org.campusaccord.document.Figure;
import org.campusaccord.document.Figure.Bar;
import org.campusaccord.document.Figure.Line;
import org.campusaccord.domain.checkin.Progress;
import org.campusaccord.domain.checkin.ThreeCs;
import org.campusaccord.domain.yearend.ClauseDecision;
import org.campusaccord.domain.yearend.Result;
import org.campusaccord.domain.yearend.ReviewContent;
import org.campusaccord.domain.yearend.YearFigures;
import org.campusaccord.domain.yearend.YearFigures.Pulse;
import org.campusaccord.text.Messages;

/** The year in pictures. A picture of nothing is left out; what there was none of stands in a sentence. */
public final class YearCharts {
    private static final double TENTHS = 10;

    private final Messages messages;

    public YearCharts(Messages messages) {
        this.messages = messages;
    }

    /** What was recorded through the year. */
    public List<Block> of(YearFigures figures) {
        var blocks = new ArrayList<Block>();
        blocks.add(commitments(figures));
        blocks.add(rhythm(figures));
        blocks.add(threeCs(figures));
        return blocks;
    }

    /** What the parties decided; nothing as long as they have not. */
    List<Block> decisions(ReviewContent content) {
        var blocks = new ArrayList<Block>();
        goals(content).ifPresent(blocks::add);
        clauses(content).ifPresent(blocks::add);
        return blocks;
    }

    private Block commitments(YearFigures figures) {
        if (figures.commitments().isEmpty()) {
            return quiet("yearend.chart.commitments.none");
        }
        var bars = new ArrayList<Bar>();
        for (var progress : Progress.values()) {
            bars.add(bar(messages.of(progress), figures.commitments(Optional.of(progress))));
        }
        bars.add(bar(messages.get("yearend.progress.unknown"), figures.commitments(Optional.empty())));
        return bars(messages.get("yearend.chart.commitments"), "yearend.chart.how-far", "yearend.chart.how-many", bars);
    }

    private Block rhythm(YearFigures figures) {
        var bars = new ArrayList<>(List.of(
                bar(messages.get("yearend.chart.check-ins.planned"), figures.checkInsPlanned()),
                bar(messages.get("yearend.chart.check-ins.held"), figures.checkInsHeld())));
        if (figures.meetingsKept() + figures.meetingsMissed() > 0) {
            bars.add(bar(messages.get("yearend.chart.meetings.kept"), figures.meetingsKept()));
            bars.add(bar(messages.get("yearend.chart.meetings.missed"), figures.meetingsMissed()));
        }
        bars.add(bar(messages.get("yearend.chart.amendments"), figures.amendments()));
        return bars(messages.get("yearend.chart.rhythm"), "yearend.chart.what", "yearend.chart.how-many", bars);
    }

    private Optional<Block> goals(ReviewContent content) {
        var bars = new ArrayList<Bar>();
        for (var result : Result.values()) {
            bars.add(bar(messages.of(result), content.goals(result)));
        }
        return bars.stream().allMatch(bar -> bar.value() == 0)
                ? Optional.empty()
                : Optional.of(
                        bars(messages.get("yearend.chart.goals"), "yearend.result", "yearend.chart.how-many", bars));
    }

    private Optional<Block> clauses(ReviewContent content) {
        var bars = new ArrayList<Bar>();
        for (var decision : ClauseDecision.values()) {
            bars.add(bar(messages.of(decision), content.clauses(decision)));
        }
        return bars.stream().allMatch(bar -> bar.value() == 0)
                ? Optional.empty()
                : Optional.of(bars(
                        messages.get("yearend.chart.clauses"), "yearend.decision", "yearend.chart.how-many", bars));
    }

    private static Bar bar(String name, long value) {
        return new Bar(name, (int) value, String.valueOf(value));
    }

    private Chart bars(String title, String names, String values, List<Bar> bars) {
        var description = bars.stream()
                .map(bar -> messages.get("yearend.chart.bar", bar.name(), bar.words()))
                .collect(Collectors.joining(", "));
        return new Chart(title, description + ".", new Figure.Bars(messages.get(names), messages.get(values), bars));
    }

    private Block threeCs(YearFigures figures) {
        var pulses = figures.threeCs();
        if (pulses.isEmpty()) {
            return quiet("yearend.chart.three-cs.none");
        }
        var lines = List.of(
                line("yearend.clarity", pulses, Pulse::clarity),
                line("yearend.communication", pulses, Pulse::communication),
                line("yearend.collaboration", pulses, Pulse::collaboration));
        var days = pulses.stream().map(pulse -> messages.date(pulse.day())).toList();
        return new Chart(
                messages.get("yearend.chart.three-cs", ThreeCs.LOWEST, ThreeCs.HIGHEST),
                describe(days, lines),
                new Figure.Trend(messages.get("yearend.chart.day"), ThreeCs.LOWEST, ThreeCs.HIGHEST, days, lines));
    }

    private String describe(List<String> days, List<Line> lines) {
        var sentences = new ArrayList<String>();
        for (int i = 0; i < days.size(); i++) {
            int point = i;
            var values = lines.stream()
                    .map(line -> messages.get(
                            "yearend.chart.bar", line.name(), line.words().get(point)))
                    .collect(Collectors.joining(", "));
            sentences.add(messages.get("yearend.chart.on-day", days.get(i), values));
        }
        return String.join(" ", sentences);
    }

    private Line line(String name, List<Pulse> pulses, Function<Pulse, OptionalInt> which) {
        return new Line(
                messages.get(name),
                pulses.stream().map(pulse -> rating(which.apply(pulse))).toList(),
                pulses.stream().map(pulse -> words(which.apply(pulse))).toList());
    }

    private static OptionalDouble rating(OptionalInt tenths) {
        return tenths.isPresent() ? OptionalDouble.of(tenths.getAsInt() / TENTHS) : OptionalDouble.empty();
    }

    private String words(OptionalInt tenths) {
        return tenths.isPresent()
                ? messages.get("yearend.rating", tenths.getAsInt() / TENTHS)
                : messages.get("document.none");
    }

    private Block quiet(String key) {
        return new Block.Paragraph(Block.Paragraph.Style.QUIET, messages.get(key));
    }
}
