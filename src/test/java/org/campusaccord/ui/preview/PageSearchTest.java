package org.campusaccord.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campusaccord.ui.HeldTasks;
import org.junit.jupiter.api.Test;

class PageSearchTest {
    private final HeldTasks tasks = new HeldTasks();
    private final List<Integer> visited = new ArrayList<>();
    private Optional<PageSearch> reading = Optional.empty();
    private final PageTexts texts =
            new PageTexts(tasks, page -> reading.ifPresent(search -> search.read(page)), failure -> {
                throw failure;
            });
    private final PageSearch search = new PageSearch(texts, hit -> visited.add(hit.page()));

    private void pages(String... words) {
        reading = Optional.of(search);
        texts.show(new FakePages(words), words.length);
    }

    private void look(String words, int from) {
        search.look(words, from);
        tasks.letGo();
    }

    @Test
    void countsAllPlacesAndSaysWhichOneThisIs() {
        pages("coach and coach", "nobody", "a coach");
        look("coach", 0);
        search.next();
        search.next();

        assertThat(search.number()).isEqualTo(3);
        assertThat(search.count()).isEqualTo(3);
        assertThat(visited).containsExactly(0, 0, 2);
    }

    @Test
    void beginsOnThePageThePersonIsAt() {
        pages("coach", "nobody", "a coach");
        look("coach", 1);

        assertThat(visited).containsExactly(2);
        assertThat(search.number()).isEqualTo(2);
    }

    @Test
    void beginsAnewWhenNothingFollows() {
        pages("coach", "nobody", "nobody");
        look("coach", 1);

        assertThat(visited).containsExactly(0);
    }

    @Test
    void findsWordsOnPagesThatWereReadBefore() {
        pages("coach", "a coach");
        texts.want(0);
        tasks.letGo();
        look("coach", 0);

        assertThat(search.count()).isEqualTo(2);
        assertThat(visited).containsExactly(0);
    }

    @Test
    void goesRoundBothWays() {
        pages("coach", "a coach");
        look("coach", 0);
        search.previous();
        search.next();

        assertThat(visited).containsExactly(0, 1, 0);
    }

    @Test
    void saysThatItIsStillSearching() {
        pages("coach", "a coach");
        search.look("coach", 0);
        assertThat(search.isSearching()).isTrue();
        tasks.letGo();

        assertThat(search.isSearching()).isFalse();
    }

    @Test
    void findsNothingWhereNothingIs() {
        pages("coach");
        look("principal", 0);

        assertThat(search.count()).isZero();
        assertThat(visited).isEmpty();
    }

    @Test
    void readsNothingUnlessSomebodySearches() {
        pages("coach");
        look(" ", 0);

        assertThat(texts.get(0)).isEmpty();
    }
}
