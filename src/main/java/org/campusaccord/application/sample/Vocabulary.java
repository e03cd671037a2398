package org.campusaccord.application.sample;

/** Everything the invented district can say. */
record Vocabulary(Phrases phrases, Phrases choices, Phrases commitments, Phrases names) {
    static Vocabulary read() {
        return new Vocabulary(
                Phrases.read("phrases.txt"),
                Phrases.read("choices.txt"),
                Phrases.read("commitments.txt"),
                Phrases.read("names.txt"));
    }
}
