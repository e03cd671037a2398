package org.campusaccord.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.testing.Problems.assertProblem;

import java.util.Optional;
import org.campusaccord.domain.agreement.AgreementContent;
import org.campusaccord.domain.agreement.AgreementContent.Signatory;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.audience.LeavingOut;
import org.campusaccord.domain.audience.ReaderCopy;
import org.campusaccord.domain.campus.DaysAWeek;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.testing.OneCampusTest;
import org.junit.jupiter.api.Test;

@Beside
class ContentJsonTest extends OneCampusTest {
    private final ContentJson format = new ContentJson();

    @Test
    void readsTheContentItWrote() {
        var content = content();
        assertThat(format.read(format.canonical(content))).isEqualTo(content);
    }

    @Test
    void equalContentsHaveEqualTexts() {
        var content = content();
        var again = format.read(format.canonical(content));
        assertThat(format.canonical(again)).isEqualTo(format.canonical(content));
    }

    @Test
    void canonicalTextHasNoLineEnds() {
        assertThat(format.canonical(content())).doesNotContain("\n").contains("Íñigo Muñoz");
    }

    @Test
    void otherPartyIsAnotherText() {
        var content = content();
        var other = new AgreementContent(
                content.campus(),
                content.campusCode(),
                content.level(),
                content.year(),
                content.revision(),
                content.protocolTitle(),
                content.protocolVersion(),
                content.meetingDate(),
                java.util.List.of(new Signatory("Somebody Else", Role.PRINCIPAL)),
                content.items());
        assertThat(format.canonical(other)).isNotEqualTo(format.canonical(content));
    }

    /** What was signed before anybody could promise days keeps its text and with it its hash. */
    @Test
    void writesNothingOfDaysThatNobodyPromised() {
        assertThat(format.canonical(content()))
                .contains("{\"name\":\"Nguyễn Thị Hồng\",\"role\":\"COACH\"}")
                .doesNotContain("daysAWeek");
    }

    @Test
    void keepsTheDaysThatACoachIsPromised() {
        var id = campus.complete();
        var coach = campus.coach(id).person();
        campus.workspace()
                .campuses()
                .promise(campus.campus().id(), OneCampus.YEAR, coach, Optional.of(new DaysAWeek(5)));

        var content = AgreementContent.of(campus.agreements().agreement(id), 1);
        var text = format.canonical(content);
        assertThat(text).contains("{\"name\":\"Nguyễn Thị Hồng\",\"role\":\"COACH\",\"daysAWeek\":\"2.5\"}");
        assertThat(format.read(text)).isEqualTo(content);
    }

    @Test
    void exportOfSignedAgreementHoldsContentHashAndDecisions() {
        var id = campus.signed();
        var revision = campus.signing().revision(id).orElseThrow();
        var node = Json.read(format.export(revision, copy(revision.content()), "signed"));
        assertThat(node.at("/status").stringValue()).isEqualTo("signed");
        assertThat(node.at("/sha256").stringValue()).isEqualTo(revision.sha256());
        assertThat(node.at("/content/campus").stringValue()).isEqualTo("Live Oak Elementary");
        assertThat(node.at("/decisions")
                        .valueStream()
                        .map(decision -> decision.at("/method").stringValue()))
                .containsExactly("drawn", "typed", "on paper");
        assertThat(format.read(node.at("/content").toString())).isEqualTo(revision.content());
    }

    @Test
    void exportHoldsDeclineOfWhoSignedLater() {
        var id = campus.ready();
        campus.signing().decline(id, campus.coach(id).person(), "Bus duty is not settled");
        campus.sign(id, campus.coach(id), OneCampus.drawn());
        var revision = campus.signing().revision(id).orElseThrow();
        var node = Json.read(format.export(revision, copy(revision.content()), "ready"));
        assertThat(node.at("/decisions")).hasSize(1);
        assertThat(node.at("/supersededDeclines/0/reason").stringValue()).isEqualTo("Bus duty is not settled");
    }

    @Test
    void exportOfDraftHasNoHash() {
        var node = Json.read(format.exportDraft(copy(content()), "draft"));
        assertThat(node.propertyStream().map(java.util.Map.Entry::getKey))
                .containsExactly("status", "audience", "excerpt", "leftOut", "content");
    }

    @Test
    void textThatIsNoJsonIsAProblem() {
        assertProblem("json.unreadable", () -> format.read("{\"campus\": "));
    }

    @Test
    void fieldThatIsMissingIsNamed() {
        assertProblem("json.field-missing", () -> format.read("{\"format\":1}"));
    }

    private static ReaderCopy copy(AgreementContent content) {
        return LeavingOut.of(content, Audience.BINDER);
    }

    private AgreementContent content() {
        return AgreementContent.of(campus.agreements().agreement(campus.complete()), 1);
    }
}
