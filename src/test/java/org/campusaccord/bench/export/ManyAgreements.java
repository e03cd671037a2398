package org.campusaccord.bench.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.bench.district.Districts;
import org.campusaccord.bench.figure.Benchmark;
import org.campusaccord.bench.figure.Figure;
import org.campusaccord.bench.figure.Goal;
import org.campusaccord.bench.figure.Quantity;
import org.campusaccord.bench.figure.Timing;
import org.campusaccord.domain.agreement.AgreementId;

/** Signed agreements from the store to sealed files: one of a small and of a large district, and all of a large one. */
public final class ManyAgreements implements Benchmark {
    /** How many agreements the others are compared with. */
    private static final int FEW = 100;

    private static final int WARM_UPS = 30;
    private static final int ROUNDS = 51;
    private static final int PARTS = 10;

    private final Districts districts;
    private final List<Integer> sizes;
    private final Path out;

    /** @param out an empty folder */
    public ManyAgreements(Districts districts, List<Integer> sizes, Path out) {
        this.districts = districts;
        this.sizes = sizes;
        this.out = out;
    }

    @Override
    public String name() {
        return "many";
    }

    @Override
    public List<Figure> run() throws Exception {
        var figures = new ArrayList<Figure>();
        try (var small = new Open(districts.oneYear(FEW), out)) {
            for (int size : sizes) {
                if (size > FEW) {
                    try (var large = new Open(districts.oneYear(size), out)) {
                        figures.add(one(small, large));
                        figures.add(all(small, large));
                    }
                }
            }
        }
        return figures;
    }

    private static Figure one(Open small, Open large) throws Exception {
        var times = Timing.inTurn(WARM_UPS, ROUNDS, List.of(small::exportNext, large::exportNext));
        return new Figure(
                "One agreement to a sealed file, of %,d campuses".formatted(large.count()),
                Quantity.millis(times[1]),
                "of %,d campuses".formatted(small.count()),
                Quantity.millis(times[0]),
                Goal.atMost(1.5));
    }

    /** The many in parts, with the few between them: whatever else the machine does hits both. */
    private static Figure all(Open small, Open large) throws Exception {
        var parts = new double[PARTS];
        var few = new double[PARTS];
        for (int part = 0; part < PARTS; part++) {
            int from = part;
            parts[part] = Timing.once(() -> large.exportPart(from, PARTS));
            few[part] = Timing.once(() -> small.exportPart(0, 1));
        }
        double many = Arrays.stream(parts).sum();
        return new Figure(
                "%,d agreements to sealed files".formatted(large.count()),
                Quantity.seconds(many),
                "%,d agreements".formatted(small.count()),
                Quantity.seconds(few),
                Goal.atMost(1.1 * large.count() / small.count()),
                "%s a file.".formatted(Quantity.millis(many / large.count())));
    }

    /** A district's open store with its signed agreements. */
    private static final class Open implements AutoCloseable {
        private final Workspace workspace;
        private final List<AgreementId> agreements;
        private final Path out;
        private int next;

        Open(Path data, Path out) {
            this.out = out;
            workspace = Districts.open(data);
            agreements = Districts.signed(workspace);
        }

        int count() {
            return agreements.size();
        }

        void exportNext() {
            export(agreements.get(next++ % agreements.size()));
        }

        /** One of so many equal parts. */
        void exportPart(int part, int parts) {
            int size = agreements.size() / parts;
            agreements.subList(part * size, (part + 1) * size).forEach(this::export);
        }

        private void export(AgreementId id) {
            workspace
                    .exports()
                    .agreement(id, OptionalInt.empty(), ExportFormat.PDF, out.resolve(id.value() + ".pdf"))
                    .writeAndRecord();
        }

        @Override
        public void close() {
            workspace.close();
        }
    }
}
