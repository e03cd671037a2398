package org.campusaccord.reliability;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.signing.SignatureRequest;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.protocol.Part;
import org.campusaccord.domain.signature.Mark;
import org.campusaccord.domain.signature.Meaning;
import org.campusaccord.storage.Store;
import org.campusaccord.testing.OneCampus;

/** Works in the one agreement of a store as people do, through the services of the window; every text bears a number. */
final class Typist {
    private final Workspace workspace;
    private final Agreement agreement;
    private final List<PartRef> parts;
    private final RandomGenerator random;

    Typist(Workspace workspace, RandomGenerator random) {
        this.workspace = workspace;
        this.random = random;
        this.agreement = agreement(workspace);
        this.parts = agreement.protocol().items().stream()
                .flatMap(item -> item.parts().stream()
                        .filter(Part.StatementPart.class::isInstance)
                        .map(part -> new PartRef(item.key(), part.key())))
                .toList();
        if (agreement.status() == AgreementStatus.READY) {
            workspace.signing().reopen(agreement.id());
        }
    }

    /** A store with a complete agreement, in which H2 overwrites at once what it otherwise spares for 45 seconds. */
    static void prepare(Path folder) throws SQLException {
        prepare(folder, OneCampus::complete);
    }

    /** The same once everybody has signed. */
    static void prepareSigned(Path folder) throws SQLException {
        prepare(folder, OneCampus::signed);
    }

    private static void prepare(Path folder, Consumer<OneCampus> far) throws SQLException {
        try (var campus = OneCampus.in(folder)) {
            far.accept(campus);
        }
        StoreRows.execute(folder.resolve(Store.FILE_NAME), "SET RETENTION_TIME 0");
    }

    static Agreement agreement(Workspace workspace) {
        return workspace
                .agreements()
                .agreement(workspace.agreements().summaries().getFirst().id());
    }

    /** The highest number that a text bears already. */
    int newest() {
        return agreement.answers().values().stream()
                .mapToInt(answer -> answer instanceof Answer.Statement(var text) ? number(text) : 0)
                .max()
                .orElse(0);
    }

    /** Saves a text under any part and returns which; some are short, a few long. */
    PartRef save(int number) {
        var part = parts.get(random.nextInt(parts.size()));
        var words = "We meet on Tuesdays. ".repeat(1 + random.nextInt(random.nextInt(8) == 0 ? 400 : 20));
        workspace.agreements().saveAnswer(agreement.id(), part, new Answer.Statement(number + " " + words));
        return part;
    }

    /** Lays the text before the parties and lets one of them sign. */
    void sign(int number) {
        var revision = workspace.signing().prepare(agreement.id());
        var party = agreement.parties().getFirst();
        workspace
                .signing()
                .sign(
                        agreement.id(),
                        new SignatureRequest(
                                party.person(),
                                Meaning.AGREE,
                                "",
                                new Mark.Typed(signature(number)),
                                true,
                                revision.sha256()));
    }

    /** Takes the text back to the table, so that typing can go on. */
    void reopen() {
        workspace.signing().reopen(agreement.id());
    }

    static String signature(int number) {
        return "Signature " + number;
    }

    /** The number of the save that a text is from; none is 0. */
    static int number(String text) {
        var word = text.substring(0, Math.max(0, text.indexOf(' ')));
        return word.matches("\\d{1,9}") ? Integer.parseInt(word) : 0;
    }
}
