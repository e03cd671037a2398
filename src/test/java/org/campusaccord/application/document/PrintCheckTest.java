package org.campusaccord.application.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.campusaccord.document.Document;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.domain.agreement.AgreementContent;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.yearend.ReviewContent;
import org.campusaccord.domain.yearend.YearReviewState;
import org.campusaccord.export.pdf.PdfRenderer;
import org.campusaccord.json.ContentJson;
import org.campusaccord.json.ReviewJson;
import org.campusaccord.testing.Agreements;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.Reviews;
import org.campusaccord.testing.SealedFiles;
import org.campusaccord.text.Messages;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

@Beside
class PrintCheckTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String HAN = "李";

    private final Messages messages = new Messages(Locale.US);
    private final PdfRenderer renderer = new PdfRenderer(SealedFiles.CLOCK);
    private final PrintCheck check = new PrintCheck(new PrintableWords(() -> renderer), messages, () -> "");

    private static final class Spoiled {
        private final List<String> texts = new ArrayList<>();
        private final JsonNode root;

        Spoiled(String canonical) {
            root = JSON.readTree(canonical);
            visit(root);
        }

        /** Adds the text once for each string in it, with a character in that string that no font has. */
        private void visit(JsonNode node) {
            switch (node) {
                case ObjectNode object ->
                    List.copyOf(object.propertyNames())
                            .forEach(name -> child(object.get(name), each -> object.set(name, each)));
                case ArrayNode array -> {
                    for (int i = 0; i < array.size(); i++) {
                        int at = i;
                        child(array.get(i), each -> array.set(at, each));
                    }
                }
                default -> {}
            }
        }

        private void child(JsonNode node, Consumer<JsonNode> replace) {
            if (node instanceof StringNode text) {
                replace.accept(StringNode.valueOf(text.stringValue() + HAN));
                texts.add(JSON.writeValueAsString(root));
                replace.accept(node);
            } else {
                visit(node);
            }
        }
    }

    private boolean isPrinted(Document document) {
        try {
            return renderer.pages(document) > 0;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (ProblemException refused) {
            assertThat(refused.problem().key()).isEqualTo("pdf.glyph-missing");
            return false;
        }
    }

    private interface Judged<T> {
        boolean isJust(T content);
    }

    /** How many contents could be read, each of which was judged rightly. */
    private static <T> int judged(String canonical, Function<String, T> read, Judged<T> judged) {
        int all = 0;
        for (var text : new Spoiled(canonical).texts) {
            T content;
            try {
                content = read.apply(text);
            } catch (RuntimeException isNoWord) {
                continue;
            }
            all++;
            assertThat(judged.isJust(content)).as(text).isTrue();
        }
        return all;
    }

    private boolean isJust(AgreementContent content) {
        var record = AgreementRecord.draft(AgreementStatus.DRAFT, content);
        var document = new AgreementDocument(messages, PrintSettings.USUAL).compose(record);
        return check.in(record).isEmpty() == isPrinted(document);
    }

    private boolean isJust(ReviewContent content) {
        var record = ReviewRecord.draft(YearReviewState.TOGETHER, content);
        var document = new ReviewDocument(messages, PrintSettings.USUAL).compose(record);
        return check.in(record).isEmpty() == isPrinted(document);
    }

    @Test
    void findsInAnAgreementWhatThePdfWouldRefuseAndNothingElse() {
        var format = new ContentJson();
        var canonical = format.canonical(Agreements.filled().build());

        assertThat(judged(canonical, format::read, this::isJust)).isGreaterThan(50);
    }

    @Test
    void findsInAReviewWhatThePdfWouldRefuseAndNothingElse() {
        var format = new ReviewJson();
        var canonical = format.canonical(Reviews.filled());

        assertThat(judged(canonical, format::read, this::isJust)).isGreaterThan(30);
    }

    @Test
    void whatItTakesForUsualIsInEveryFont() {
        var asked = new AtomicBoolean();
        var words = new PrintableWords(() -> {
            asked.set(true);
            return _ -> OptionalInt.empty();
        });
        var usual = new StringBuilder();
        for (char character = ' '; character < Character.MAX_VALUE; character++) {
            asked.set(false);
            words.unprintable(String.valueOf(character));
            if (!asked.get()) {
                usual.append(character);
            }
        }

        assertThat(usual).contains("Ł", "’", "€", "ñ");
        assertThat(renderer.unprintable(usual.toString())).isEmpty();
    }
}
