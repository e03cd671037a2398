package org.campusaccord.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.domain.agreement.AgreementId;

/** Whether a thousand sealed files take no more than ten times as long as a hundred. */
final class ManyAgreements implements Benchmark {
    private static final int MANY = 1_000;
    private static final int FEW = 100;
    private static final int ROUNDS = 3;

    @Override
    public String name() {
        return "many";
    }

    @Override
    public List<Figure> run(Path folder) throws Exception {
        var data = folder.resolve("data");
        District.build(data, MANY);
        var out = Files.createDirectory(folder.resolve("exports"));
        try (var workspace = District.open(data)) {
            var all = District.signed(workspace);
            export(workspace, all.subList(0, FEW), out);
            var few = new double[ROUNDS];
            for (int i = 0; i < ROUNDS; i++) {
                few[i] = Timing.once(() -> export(workspace, all.subList(0, FEW), out));
            }
            double many = Timing.once(() -> export(workspace, all, out));
            return List.of(new Figure(
                    "1,000 signed agreements from the store to sealed files",
                    Quantity.seconds(many),
                    "100 of them",
                    Quantity.seconds(Timing.median(few)),
                    Goal.atMost(11),
                    "%s a file.".formatted(Quantity.millis(many / MANY))));
        }
    }

    private static void export(Workspace workspace, List<AgreementId> agreements, Path out) {
        for (var id : agreements) {
            workspace
                    .exports()
                    .agreement(id, OptionalInt.empty(), ExportFormat.PDF, out.resolve(id.value() + ".pdf"))
                    .writeAndRecord();
        }
    }
}
