package org.campusaccord.domain.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.campusaccord.domain.agreement.AgreementContent;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.protocol.Part;
import org.campusaccord.testing.Agreements;
import org.campusaccord.testing.ContentBuilder;
import org.campusaccord.testing.DisclosingProtocol;
import org.junit.jupiter.api.Test;

class LeavingOutTest {
    private final Map<String, Map<String, String>> table = new HashMap<>();

    private void allow(String information, String choice) {
        table.put(information, Map.of("principal", "private", "district-office", choice));
    }

    private AgreementContent content() {
        return new ContentBuilder(DisclosingProtocol.protocol())
                .answer(
                        "clients",
                        "clients",
                        new Answer.People(List.of(
                                new Answer.Client("Ada Reyes", "teacher", "", "Fractions"),
                                new Answer.Client("Łukasz Zięba", "teacher", "", ""),
                                new Answer.Client("Grade 4 team", "team", "", "Writing"))))
                .answer(
                        "roles",
                        "ten-roles",
                        new Answer.Choices(
                                Map.of(
                                        "mentor", new Answer.Pick("primary", OptionalInt.of(40)),
                                        "learner", new Answer.Pick("primary", OptionalInt.of(15))),
                                List.of()))
                .answer("trust", "who-may-know", new Answer.Matrix(table))
                .build();
    }

    private ReaderCopy district() {
        return LeavingOut.of(content(), Audience.DISTRICT);
    }

    private void allowAll() {
        List.of("who-is-coached", "focus", "coach-time").forEach(information -> allow(information, "shared"));
    }

    private static Answer answer(ReaderCopy copy, String item, String part) {
        return copy.content().items().stream()
                .filter(each -> each.item().key().equals(item))
                .map(each -> each.answer(each.item().part(part).orElseThrow()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void principalAndBinderGetEveryWord() {
        for (var audience : List.of(Audience.PRINCIPAL, Audience.BINDER)) {
            var copy = LeavingOut.of(content(), audience);
            assertThat(copy.content()).isEqualTo(content());
            assertThat(copy.isExcerpt()).isFalse();
        }
    }

    @Test
    void districtGetsEveryWordThatIsShared() {
        allowAll();
        assertThat(district().content()).isEqualTo(content());
        assertThat(district().isExcerpt()).isFalse();
        assertThat(district().isSilent()).isFalse();
    }

    @Test
    void leavesOutWhatIsPrivate() {
        allowAll();
        allow("who-is-coached", "private");
        assertThat(district().content().toString()).doesNotContain("Ada Reyes", "Fractions");
        assertThat(district().leftOut()).singleElement().satisfies(left -> {
            assertThat(left.part().key()).isEqualTo("clients");
            assertThat(left.information()).isEqualTo("Which teachers work with the coach");
            assertThat(left.choice()).isEqualTo("Private");
            assertThat(left.total()).isEmpty();
        });
    }

    @Test
    void leavesOutWhatTakesAConsent() {
        allowAll();
        allow("who-is-coached", "with-consent");
        assertThat(district().leftOut()).extracting(LeftOut::reason).containsExactly(LeftOut.Reason.KEPT_BACK);
    }

    @Test
    void leavesOutWhatNobodyHasDecided() {
        allowAll();
        table.remove("who-is-coached");
        assertThat(district().leftOut()).extracting(LeftOut::reason).containsExactly(LeftOut.Reason.UNDECIDED);
        assertThat(district().content().toString()).doesNotContain("Ada Reyes");
    }

    @Test
    void leavesOutUnderAChoiceThatItDoesNotKnow() {
        allowAll();
        allow("who-is-coached", "ask-first");
        assertThat(district().leftOut()).extracting(LeftOut::reason).containsExactly(LeftOut.Reason.KEPT_BACK);
    }

    @Test
    void countsPeopleByKindInTheirPlace() {
        allowAll();
        allow("who-is-coached", "total-only");
        assertThat(district().content().toString()).doesNotContain("Ada Reyes", "Grade 4 team");
        assertThat(district().leftOut())
                .extracting(LeftOut::total)
                .containsExactly(Optional.of(
                        new Total.Kinds(List.of(new Total.Count("Teacher", 2), new Total.Count("Team", 1)))));
    }

    @Test
    void leavesOutOneColumnAndKeepsTheRest() {
        allowAll();
        allow("focus", "total-only");
        var people = (Answer.People) answer(district(), "clients", "clients");
        assertThat(people.clients()).extracting(Answer.Client::name).contains("Ada Reyes", "Grade 4 team");
        assertThat(people.clients()).extracting(Answer.Client::focus).containsOnly("");
        assertThat(district().leftOut()).extracting(LeftOut::column).containsExactly(Optional.of("focus"));
    }

    @Test
    void addsUpTheSharesOfTimeThatItLeavesOut() {
        allowAll();
        allow("coach-time", "total-only");
        var choices = (Answer.Choices) answer(district(), "roles", "ten-roles");
        assertThat(choices.picks()).containsKeys("mentor", "learner");
        assertThat(choices.sharedTime()).isZero();
        assertThat(district().leftOut()).extracting(LeftOut::total).containsExactly(Optional.of(new Total.Time(55)));
        assertThat(district().content().items())
                .flatExtracting(item -> item.item().parts())
                .filteredOn(Part.ChoicesPart.class::isInstance)
                .allSatisfy(
                        part -> assertThat(((Part.ChoicesPart) part).share()).isEmpty());
    }

    @Test
    void saysNothingOfWhatWasNeverWritten() {
        var empty = LeavingOut.of(new ContentBuilder(DisclosingProtocol.protocol()).build(), Audience.DISTRICT);
        assertThat(empty.leftOut()).isEmpty();
    }

    @Test
    void saysThatAnOlderProtocolDoesNotSayWhatDisclosesWhat() {
        var content = Agreements.filled().build();
        var copy = LeavingOut.of(content, Audience.DISTRICT);
        assertThat(copy.isSilent()).isTrue();
        assertThat(copy.content()).isEqualTo(content);
        assertThat(LeavingOut.of(content, Audience.BINDER).isSilent()).isFalse();
    }

    @Test
    void leavesOutAWholePartUnderAColumnThatItDoesNotKnow() {
        allowAll();
        allow("lessons", "private");
        var content = new ContentBuilder(DisclosingProtocol.protocol())
                .answer("clients", "selection", new Answer.Statement("By a note to the coach"))
                .answer("trust", "who-may-know", new Answer.Matrix(table))
                .build();
        assertThat(LeavingOut.of(content, Audience.DISTRICT).content().toString())
                .doesNotContain("By a note to the coach");
    }

    @Test
    void leavesOutWhatALaterTextKeepsBack() {
        allowAll();
        var earlier = content();
        allow("who-is-coached", "total-only");
        var later = content();
        allow("who-is-coached", "private");
        var newest = content();

        var copy = LeavingOut.of(earlier, Audience.DISTRICT, List.of(later, newest));
        assertThat(copy.content().toString()).doesNotContain("Ada Reyes");
        assertThat(copy.leftOut()).extracting(LeftOut::reason).containsExactly(LeftOut.Reason.KEPT_BACK);
        assertThat(LeavingOut.of(newest, Audience.DISTRICT, List.of(earlier)).leftOut())
                .isEqualTo(district().leftOut());
        assertThat(LeavingOut.of(earlier, Audience.BINDER, List.of(newest)).content())
                .isEqualTo(earlier);
    }
}
