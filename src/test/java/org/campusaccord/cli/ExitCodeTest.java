package org.campusaccord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.campusaccord.domain.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExitCodeTest {
    private static final String TITLE = ".title";

    /** The others are about a file that somebody named. */
    private static final Set<String> BACKUPS_OF_THE_STORE =
            Set.of("backup.no-space", "backup.folder-unusable", "backup.not-verified");

    private static Set<String> keys(String area) {
        var problems = ResourceBundle.getBundle("org.campusaccord.messages-problem", Locale.US);
        return problems.keySet().stream()
                .filter(key -> key.startsWith("problem." + area) && key.endsWith(TITLE))
                .map(key -> key.substring("problem.".length(), key.length() - TITLE.length()))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"store.", "lock."})
    void storeThatCannotBeUsedEndsWithThree(String area) {
        assertThat(keys(area))
                .hasSizeGreaterThan(5)
                .allSatisfy(
                        key -> assertThat(ExitCode.of(Problem.of(key))).as(key).isEqualTo(ExitCode.STORE_UNUSABLE));
    }

    @Test
    void backupEndsWithThreeWhereTheDiskOrTheStoreIsAtFault() {
        assertThat(keys("backup."))
                .containsAll(BACKUPS_OF_THE_STORE)
                .allSatisfy(key -> assertThat(ExitCode.of(Problem.of(key)))
                        .as(key)
                        .isEqualTo(BACKUPS_OF_THE_STORE.contains(key) ? ExitCode.STORE_UNUSABLE : ExitCode.BAD_INPUT));
    }
}
