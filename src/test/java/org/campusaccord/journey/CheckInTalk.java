package org.campusaccord.journey;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.campusaccord.domain.agreement.CommitmentId;

/** A check-in from its first stop to its last: a word about every item and commitment, a promise and a milestone. */
final class CheckInTalk {
    private static final String CLOSING = "closing";

    private final CampusWindow window;
    private final Person person;
    private final BegunYear year;

    CheckInTalk(CampusWindow window, BegunYear year) {
        this.window = window;
        this.person = window.person();
        this.year = year;
    }

    /**
     * Goes through an open check-in and holds it.
     *
     * @param verdicts by item; all others work
     * @param progress by commitment
     */
    void hold(Map<String, String> verdicts, Map<CommitmentId, String> progress, String words) {
        for (var page = page(); !page.getId().equals(CLOSING); page = next(page)) {
            var item = page.getId().substring("check-".length());
            window.choose(pickers(page).getFirst(), verdicts.getOrDefault(item, "Working"));
            tellProgress(page, progress);
            for (var field : person.within(page, "#meetings-kept", TextField.class)) {
                person.type(field, "6");
            }
            sayTheBest(page);
        }
        rate();
        person.type("closing-words", words);
        window.shot("check-in-closing");
        person.press("next-stop");
        person.find("reopen-check-in", Node.class);
    }

    private void tellProgress(Node page, Map<CommitmentId, String> progress) {
        progress.forEach((commitment, words) -> person.within(page, "#commitment-" + commitment.value(), Node.class)
                .forEach(row -> window.choose(pickers(row).getFirst(), words)));
    }

    /** The first choice about the first matter of which nothing is said yet: support was seen, a milestone reached. */
    private void sayTheBest(Node page) {
        pickers(page).stream()
                .map(picker -> person.within(picker, ".toggle-button", ToggleButton.class))
                .filter(buttons -> buttons.stream().noneMatch(ToggleButton::isSelected))
                .findFirst()
                .ifPresent(buttons -> person.press(buttons.getFirst(), KeyCode.SPACE));
    }

    private List<Node> pickers(Node node) {
        return person.within(node, ".choice-picker", Node.class);
    }

    private Node page() {
        person.waitUntil("the check-in", () -> pages().size() == 1);
        return pages().getFirst();
    }

    private List<Node> pages() {
        return person.within(person.scene().getRoot(), ".item-page", Node.class);
    }

    private Node next(Node page) {
        person.press("next-stop");
        person.waitUntil("the next stop", () -> pages().stream().noneMatch(page::equals));
        return page();
    }

    private void rate() {
        for (var party : year.parties()) {
            rate("clarity", party.person().value(), KeyCode.DIGIT4);
            rate("communication", party.person().value(), KeyCode.DIGIT5);
            rate("collaboration", party.person().value(), KeyCode.DIGIT3);
        }
    }

    private void rate(String what, long who, KeyCode digit) {
        person.press(person.find(what + "-" + who, Node.class), digit);
    }
}
