package org.campusaccord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.yearend.ClauseDecision;

/** The year-end review at the window: each party alone, then all together, then the signatures. */
final class ReviewTalk {
    /** The amended words, to be talked about again. */
    static final PartRef CHANGED = new PartRef("roles", "agreement");

    static final PartRef DROPPED = new PartRef("boundaries", "outside");

    /** What the parties say where they do not simply keep a part. */
    static final Map<PartRef, String> WORDS = Map.of(CHANGED, "Name the mornings.", DROPPED, "Said elsewhere.");

    private static final List<String> QUESTIONS = List.of("impact", "obstacle", "change", "learning");
    private static final String CLAUSE = "-clause";

    private final CampusWindow window;
    private final Person person;

    ReviewTalk(CampusWindow window) {
        this.window = window;
        this.person = window.person();
    }

    static String thought(Party party, String question) {
        return party.role() + " on " + question;
    }

    static ClauseDecision decision(PartRef part) {
        if (part.equals(CHANGED)) {
            return ClauseDecision.CHANGE;
        }
        return part.equals(DROPPED) ? ClauseDecision.DROP : ClauseDecision.KEEP;
    }

    /** Everybody in turn; nobody sees a word of anybody else, and the host sees none at all. */
    void reflectAlone(List<Party> parties) {
        person.press("begin-review");
        for (var party : parties) {
            person.press("reflect-" + party.person().value());
            person.press("open-reflection");
            person.find("reflection-impact", Node.class);
            assertThat(window.everything()).doesNotContain(" on impact");
            QUESTIONS.forEach(question -> person.type("reflection-" + question, thought(party, question)));
            person.press("reflection-done");
            person.find("back-to-host", Button.class);
            assertThat(window.everything()).doesNotContain(" on impact");
            person.press("back-to-host");
            person.find("reveal", Button.class);
            assertThat(window.everything()).doesNotContain(" on impact");
        }
        person.press("reveal");
        person.find("reflections", Node.class);
        for (var party : parties) {
            QUESTIONS.forEach(question -> assertThat(person.words()).contains(thought(party, question)));
        }
    }

    /** Each goal nearly met; each part as {@link #decision}. */
    void decideTogether() {
        for (var goal : cards(".card-box", "")) {
            window.choose(goal, "Nearly met");
            person.type(goal.getId() + "-evidence", "Seen in the spring");
            person.type(goal.getId() + "-cause", "Planned together");
        }
        for (var clause : cards(".editable-row", CLAUSE)) {
            decide(clause);
        }
        person.type("closing-words", "A year worth having.");
        window.shot("review-together");
    }

    private void decide(Node clause) {
        var said = WORDS.entrySet().stream()
                .filter(each -> clause.getId().equals(spot(each.getKey()) + CLAUSE))
                .findFirst();
        if (said.isEmpty()) {
            window.choose(clause, "Keep");
        } else {
            var part = said.get().getKey();
            window.choose(clause, decision(part) == ClauseDecision.CHANGE ? "Change" : "Drop");
            person.type(clause.getId() + "-words", said.get().getValue());
        }
    }

    private static String spot(PartRef part) {
        return "review-" + part.itemKey() + "-" + part.partKey();
    }

    private List<Node> cards(String style, String ending) {
        return person.within(person.scene().getRoot(), style, Node.class).stream()
                .filter(node -> node.getId() != null
                        && node.getId().startsWith("review-")
                        && node.getId().endsWith(ending))
                .toList();
    }

    void sign(List<Party> parties) {
        person.press("lay-review");
        parties.forEach(party -> window.sign(party.person(), party.name(), CampusWindow.Way.TYPED));
        person.waitUntil("the signed review", () -> person.words().contains("The review goes into the binder"));
    }
}
