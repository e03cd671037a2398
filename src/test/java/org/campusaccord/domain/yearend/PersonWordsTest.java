package org.campusaccord.domain.yearend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PersonWordsTest {
    private final PersonWords rule =
            new PersonWords(List.of("lazy"), List.of("excellent", "poor"), List.of("she", "coach"));

    @Test
    void noticesWhatRatesAPersonWhereverItStands() {
        assertThat(rule.in("Some were simply Lazy.")).containsExactly("lazy");
    }

    @Test
    void noticesARatingInASentenceThatSpeaksOfSomebody() {
        assertThat(rule.in("She is excellent.")).containsExactly("excellent");
    }

    @Test
    void leavesTheProgramToBeRated() {
        assertThat(rule.in("The coach met with every team. The schedule was poor."))
                .isEmpty();
    }

    @Test
    void knowsPeopleByTheirNames() {
        assertThat(rule.withNames(List.of("Nguyễn Thị Hồng")).in("Hồng’s poor planning"))
                .containsExactly("poor");
    }

    @Test
    void tellsEachWordOnce() {
        assertThat(rule.in("The coach is poor, poor, excellent.")).containsExactly("poor", "excellent");
    }

    @Test
    void doesNotTakeAPartOfAWordForIt() {
        assertThat(rule.in("Lazybones in the library")).isEmpty();
    }
}
