package org.campusaccord.bench.figure;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The figures as JSON. */
record JsonFigures(Machine machine, List<Report.Line> lines, List<String> remarks) {
    private static final JsonMapper MAPPER = new JsonMapper();

    String text() {
        var root = MAPPER.createObjectNode().put("at", machine.at().toString()).put("machine", machine.words());
        var array = root.putArray("figures");
        for (var line : lines) {
            var figure = line.figure();
            array.addObject()
                    .put("benchmark", line.benchmark())
                    .put("figure", figure.what())
                    .put("unit", figure.measured().unit())
                    .put("measured", figure.measured().value())
                    .put("least", figure.measured().least())
                    .put("against", figure.against())
                    .put("baseline", figure.baseline().value())
                    .put("baselineLeast", figure.baseline().least())
                    .put("ratio", figure.ratio())
                    .put("goal", figure.goal().words())
                    .put("verdict", figure.verdict())
                    .put("note", figure.note());
        }
        var said = root.putArray("remarks");
        remarks.forEach(said::add);
        return root.toPrettyString() + "\n";
    }
}
