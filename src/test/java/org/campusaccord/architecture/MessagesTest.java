package org.campusaccord.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.campusaccord.testing.Beside;
import org.campusaccord.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@Beside
class MessagesTest {
    static final List<String> AREAS = Messages.AREAS;

    private static final String ENUM = "enum.";
    private static final String PROBLEM = "problem.";
    private static final List<String> SENTENCES = List.of(".title", ".explanation", ".next");

    private final Map<String, String> words = Bundles.words();
    private final Literals literals = new Literals();

    @Test
    void everyKeyInTheCodeHasWords() {
        assertThat(literals.messageKeys().stream()
                        .filter(key -> !words.containsKey(key) && !words.containsKey(PROBLEM + key + ".title")))
                .isEmpty();
    }

    @Test
    void everyProblemHasItsThreeSentences() {
        assertThat(literals.problemKeys())
                .allSatisfy(key -> assertThat(words)
                        .containsKeys(SENTENCES.stream()
                                .map(sentence -> PROBLEM + key + sentence)
                                .toArray(String[]::new)));
    }

    @Test
    void problemsAreWhole() {
        var problems = words.keySet().stream()
                .filter(key -> key.startsWith(PROBLEM))
                .map(key -> key.substring(0, key.lastIndexOf('.')))
                .distinct();
        assertThat(problems)
                .allSatisfy(problem -> assertThat(words)
                        .containsKeys(SENTENCES.stream().map(problem::concat).toArray(String[]::new)));
    }

    @Test
    void everyKeyIsUsed() {
        assertThat(words.keySet().stream().filter(key -> !isUsed(key))).isEmpty();
    }

    private boolean isUsed(String key) {
        if (key.startsWith(ENUM)) {
            return true;
        }
        if (key.startsWith(PROBLEM)) {
            return literals.contains(key.substring(PROBLEM.length(), key.lastIndexOf('.')));
        }
        // A command's description is found by the command's own words; that each is shown is tested with the commands.
        var describesCommand = key.startsWith("cli.") && key.endsWith(".about");
        return describesCommand || literals.contains(key) || literals.containsPartsOf(key);
    }

    @Test
    void everyConstantOfAnEnumWithWordsHasThem() {
        var inCode = enumsInCode();
        assertThat(constantsWithWords())
                .isNotEmpty()
                .allSatisfy((name, constants) -> assertThat(constants).isEqualTo(inCode.get(name)));
    }

    private Map<String, List<String>> constantsWithWords() {
        return words.keySet().stream()
                .filter(key -> key.startsWith(ENUM))
                .map(key -> key.substring(ENUM.length()))
                .sorted()
                .collect(Collectors.groupingBy(
                        key -> key.substring(0, key.indexOf('.')),
                        LinkedHashMap::new,
                        Collectors.mapping(key -> key.substring(key.indexOf('.') + 1), Collectors.toList())));
    }

    private static Map<String, List<String>> enumsInCode() {
        var enums = new LinkedHashMap<String, List<String>>();
        new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.campusaccord")
                        .stream()
                        .filter(JavaClass::isEnum)
                        .forEach(type -> enums.put(
                                type.getSimpleName(),
                                type.getEnumConstants().stream()
                                        .map(JavaEnumConstant::name)
                                        .sorted()
                                        .toList()));
        enums.put(
                DayOfWeek.class.getSimpleName(),
                Arrays.stream(DayOfWeek.values()).map(Enum::name).sorted().toList());
        return enums;
    }

    @ParameterizedTest
    @FieldSource("AREAS")
    void noKeyStandsTwice(String area) {
        assertThat(Bundles.keysAsWritten(area)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @FieldSource("AREAS")
    void keysBeginWithTheirArea(String area) {
        assertThat(Bundles.keysAsWritten(area)).allMatch(key -> key.startsWith(area + "."));
    }

    @Test
    void patternsCanBeFormatted() {
        assertThat(words)
                .allSatisfy((key, pattern) -> assertThatCode(() -> new MessageFormat(pattern, Locale.US))
                        .as(key)
                        .doesNotThrowAnyException());
    }

    @Test
    void apostrophesAreTypographic() {
        assertThat(words)
                .allSatisfy((key, pattern) -> assertThat(pattern).as(key).doesNotContain("'"));
    }

    @Test
    void sentencesOfProblemsAreSentences() {
        assertThat(words).allSatisfy((key, sentence) -> {
            if (key.startsWith(PROBLEM) && !key.endsWith(".title")) {
                assertThat(sentence).as(key).matches("(?s).*[.?!][”)]?");
            }
            if (key.startsWith(PROBLEM) && key.endsWith(".title")) {
                assertThat(sentence).as(key).doesNotEndWith(".");
            }
        });
    }
}
