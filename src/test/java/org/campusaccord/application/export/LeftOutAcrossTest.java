package org.campusaccord.application.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.campusaccord.application.export.CopyNote.Line;
import org.campusaccord.domain.agreement.AgreementContent;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.audience.LeavingOut;
import org.campusaccord.domain.audience.ReaderCopy;
import org.campusaccord.testing.ContentBuilder;
import org.campusaccord.testing.DisclosingProtocol;
import org.campusaccord.text.Messages;
import org.junit.jupiter.api.Test;

class LeftOutAcrossTest {
    private static ContentBuilder empty() {
        return new ContentBuilder(DisclosingProtocol.protocol());
    }

    private static ContentBuilder shares() {
        return empty().answer(
                        "roles",
                        "ten-roles",
                        new Answer.Choices(
                                Map.of("mentor", new Answer.Pick("primary", OptionalInt.of(40))), List.of()));
    }

    /** Revisions in a row, with this table in the last of them. */
    private static List<String> leftOut(String choice, ContentBuilder... revisions) {
        revisions[revisions.length - 1].answer(
                "trust", "who-may-know", new Answer.Matrix(Map.of("coach-time", Map.of("district-office", choice))));
        var copies = IntStream.range(0, revisions.length)
                .mapToObj(i -> copy(i + 1, revisions[i].build()))
                .toList();
        return new LeftOutAcross(copies, new Messages(Locale.US))
                .lines().stream().map(Line::what).toList();
    }

    private static ReaderCopy copy(int number, AgreementContent content) {
        return LeavingOut.of(
                new AgreementContent(
                        content.campus(),
                        content.campusCode(),
                        content.level(),
                        content.year(),
                        number,
                        content.protocolTitle(),
                        content.protocolVersion(),
                        Optional.empty(),
                        content.parties(),
                        content.items()),
                Audience.DISTRICT);
    }

    @Test
    void namesOnceWhatAllLeaveOut() {
        assertThat(leftOut("private", shares(), shares()))
                .singleElement()
                .satisfies(what -> assertThat(what).doesNotContain("revision"));
    }

    @Test
    void tellsOfWhichRevisionsSomethingIsLeftOut() {
        assertThat(leftOut("private", empty(), shares()))
                .singleElement()
                .satisfies(what -> assertThat(what).endsWith(" – in revision 2"));
        assertThat(leftOut("private", empty(), shares(), shares()))
                .singleElement()
                .satisfies(what -> assertThat(what).endsWith(" – in revisions 2, 3"));
    }

    @Test
    void isEmptyWhereNothingIsLeftOut() {
        assertThat(leftOut("shared", empty())).isEmpty();
    }
}
