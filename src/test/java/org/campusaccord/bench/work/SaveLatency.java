package org.campusaccord.bench.work;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.agreement.AgreementSummary;
import org.campusaccord.bench.district.Districts;
import org.campusaccord.bench.figure.Benchmark;
import org.campusaccord.bench.figure.Figure;
import org.campusaccord.bench.figure.Goal;
import org.campusaccord.bench.figure.Quantity;
import org.campusaccord.bench.figure.Timing;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.protocol.Part;
import org.campusaccord.json.AnswerJson;

/** How long it takes to keep an answer, until it is on the disk, beside a bare database and a bare file that keep the same words. */
public final class SaveLatency implements Benchmark {
    private static final int WARM_UPS = 200;
    private static final int ROUNDS = 400;
    private static final int PERCENT = 95;
    private static final double GOAL_NANOS = 10e6;
    private static final int PARAGRAPHS = 5;
    private static final String PARAGRAPH = "We meet every second week and look at student work from two classes. ";
    private static final int LONGEST = PARAGRAPHS * PARAGRAPH.length();

    private final Districts districts;
    private final int campuses;
    private final Path folder;

    /**
     * @param campuses how many the store has
     * @param folder an empty one, on the disk of the stores
     */
    public SaveLatency(Districts districts, int campuses, Path folder) {
        this.districts = districts;
        this.campuses = campuses;
        this.folder = folder;
    }

    @Override
    public String name() {
        return "save";
    }

    @Override
    public List<Figure> run() throws Exception {
        double[][] times;
        try (var workspace = Districts.open(districts.fiveYears(campuses));
                var database = new BareDatabase(folder.resolve("bare"));
                var file = FileChannel.open(
                        folder.resolve("bare.txt"), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            var draft = draft(workspace);
            var part = statement(workspace, draft);
            var typed = new Typed();
            times = Timing.inTurn(
                    WARM_UPS,
                    ROUNDS,
                    List.of(
                            () -> workspace.agreements().saveAnswer(draft, part, typed.next()),
                            () -> database.save(AnswerJson.text(typed.now())),
                            () -> write(file, AnswerJson.text(typed.now()))));
        }
        var note = "Medians: %s; H2 %s; file %s."
                .formatted(Quantity.millis(times[0]), Quantity.millis(times[1]), Quantity.millis(times[2]));
        var ours = slow(times[0]);
        var what = "Save of an answer, on the disk, 95th percentile";
        return List.of(
                new Figure(what, ours, "at most", Quantity.millis(GOAL_NANOS), Goal.atMost(1), note),
                new Figure(what, ours, "a bare H2 table with the same words", slow(times[1]), Goal.none()),
                new Figure(what, ours, "the same bytes written to a file and forced", slow(times[2]), Goal.none()));
    }

    private static Quantity slow(double... times) {
        return Quantity.millis(Timing.percentile(PERCENT, times));
    }

    private static void write(FileChannel file, String words) throws IOException {
        var bytes = ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
        file.force(true);
    }

    private static AgreementId draft(Workspace workspace) {
        return workspace.agreements().summaries().stream()
                .filter(summary -> summary.status() == AgreementStatus.DRAFT)
                .map(AgreementSummary::id)
                .findFirst()
                .orElseThrow();
    }

    private static PartRef statement(Workspace workspace, AgreementId draft) {
        for (var item : workspace.agreements().agreement(draft).protocol().items()) {
            for (var part : item.parts()) {
                if (part instanceof Part.StatementPart) {
                    return new PartRef(item.key(), part.key());
                }
            }
        }
        throw new IllegalStateException("The protocol has no statement");
    }

    /** A text that grows and begins anew, as somebody types. */
    private static final class Typed {
        private int length;

        Answer next() {
            length = length % LONGEST + 1;
            return now();
        }

        Answer now() {
            return new Answer.Statement(PARAGRAPH.repeat(PARAGRAPHS).substring(0, length));
        }
    }

    /** A table with one row in an H2 database, each change of which is forced to the disk. */
    private static final class BareDatabase implements AutoCloseable {
        private final Connection connection;

        BareDatabase(Path file) throws SQLException {
            connection =
                    DriverManager.getConnection("jdbc:h2:file:" + file.toAbsolutePath() + ";WRITE_DELAY=0", "sa", "");
            try (var statement = connection.createStatement()) {
                statement.execute(
                        "CREATE TABLE answer (id INTEGER PRIMARY KEY, content CHARACTER LARGE OBJECT NOT NULL)");
            }
        }

        void save(String words) throws SQLException {
            try (var merge = connection.prepareStatement("MERGE INTO answer (id, content) VALUES (1, ?)");
                    var sync = connection.createStatement()) {
                merge.setString(1, words);
                merge.execute();
                sync.execute("CHECKPOINT SYNC");
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
