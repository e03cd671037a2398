package org.campusaccord.application.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.campus.Person;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.domain.mail.Letter;
import org.campusaccord.domain.mail.LetterAnswer;
import org.campusaccord.domain.mail.LetterId;
import org.campusaccord.domain.mail.LetterKind;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.testing.OneCampusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Beside
class LetterServiceTest extends OneCampusTest {
    private AgreementId id = new AgreementId(0);

    @BeforeEach
    void open() {
        id = campus.draft();
    }

    private LetterService letters() {
        return campus.workspace().letters();
    }

    private void address() {
        var principal = campus.principal(id);
        campus.workspace()
                .campuses()
                .changePerson(new Person(principal.person(), principal.name(), "inigo@pecanvalley.example"));
    }

    private Path draft() {
        var target = folder.resolve("packet.eml");
        return letters()
                .draft(
                        id,
                        LetterKind.PACKET,
                        Optional.empty(),
                        campus.workspace().packets().enclosure(id),
                        target)
                .writeAndRecord();
    }

    private Letter letter() {
        return letters().letters(id).getFirst();
    }

    @Test
    void writesToThePartiesButNotToWhoeverWrites() {
        address();
        campus.assign(Role.CHAMPION, "Dana O’Brien-Smith");

        assertThat(letters().addressees(id).known())
                .containsExactly(new Recipient("Íñigo Muñoz", "inigo@pecanvalley.example"));
        assertThat(letters().addressees(id).unknown()).containsExactly("Nguyễn Thị Hồng");
    }

    @Test
    void writesADraftAndAsksLaterWhetherItWasSent() throws IOException {
        address();
        var file = draft();

        assertThat(Files.readString(file)).contains("X-Unsent: 1", "inigo@pecanvalley.example");
        assertThat(letter().answer()).isEqualTo(LetterAnswer.OPEN);
        assertThat(letter().recipients()).isEqualTo("Íñigo Muñoz");
        assertThat(campus.workspace().audit().events().getFirst().action()).isEqualTo(AuditAction.LETTER_DRAFTED);
    }

    @Test
    void refusesALetterToNobody() {
        assertThatThrownBy(this::draft)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().key()).isEqualTo("mail.no-address"));
        assertThat(letters().letters(id)).isEmpty();
    }

    @Test
    void keepsThatALetterWasSent() {
        address();
        draft();
        letters().answer(letter().id(), LetterAnswer.SENT);
        campus.reopen();

        assertThat(letter().answer()).isEqualTo(LetterAnswer.SENT);
        assertThat(letter().answeredAt()).isPresent();
        assertThat(campus.workspace().audit().events().getFirst().action()).isEqualTo(AuditAction.LETTER_SENT);
    }

    @Test
    void tellsTheActivityLogOfALetterOnce() {
        address();
        draft();
        letters().answer(letter().id(), LetterAnswer.SENT);
        letters().answer(letter().id(), LetterAnswer.SENT);

        assertThat(campus.workspace().audit().events(id).stream()
                        .filter(event -> event.action() == AuditAction.LETTER_SENT))
                .hasSize(1);
    }

    @Test
    void takesAWrongAnswerBack() {
        address();
        draft();
        letters().answer(letter().id(), LetterAnswer.SENT);
        letters().answer(letter().id(), LetterAnswer.NOT_SENT);

        assertThat(letter().answer()).isEqualTo(LetterAnswer.NOT_SENT);
    }

    @Test
    void keepsThatThePacketWasHandedOut() {
        letters().handedOut(id, LetterKind.PACKET);

        assertThat(letter().answer()).isEqualTo(LetterAnswer.SENT);
        assertThat(letter().recipients()).isEmpty();
    }

    @Test
    void knowsNoLetterOfADeletedAgreement() {
        letters().handedOut(id, LetterKind.PACKET);
        var letter = letter().id();
        campus.workspace().deletion().delete(id, "Begun by mistake");

        assertThat(letters().letters(id)).isEmpty();
        assertThatThrownBy(() -> letters().answer(letter, LetterAnswer.NOT_SENT))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void refusesAnAnswerToALetterThatIsNot() {
        assertThatThrownBy(() -> letters().answer(new LetterId(99), LetterAnswer.SENT))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void goesWithAnAgreementThatIsRemovedForGood() {
        letters().handedOut(id, LetterKind.PACKET);
        campus.workspace().deletion().delete(id, "Begun by mistake");
        openedUntil(29);
        campus.clock().set(OneCampus.NOW.plusDays(31));

        assertThat(campus.workspace().deletion().removeExpired()).isEqualTo(1);
        assertThat(campus.workspace().check().run().findings()).isEmpty();
    }

    /** The program is opened on every fifth day up to this one. */
    private void openedUntil(int days) {
        for (int day = 0; day <= days; day += 5) {
            campus.clock().set(OneCampus.NOW.plusDays(day));
            campus.workspace().deletion().removeExpired();
        }
        campus.clock().set(OneCampus.NOW.plusDays(days));
        campus.workspace().deletion().removeExpired();
    }
}
