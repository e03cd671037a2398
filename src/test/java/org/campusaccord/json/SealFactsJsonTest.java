package org.campusaccord.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.campusaccord.application.seal.SealFacts;
import org.campusaccord.application.seal.SealedCopy;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.testing.SealedFiles;
import org.junit.jupiter.api.Test;

class SealFactsJsonTest {
    /** As the files have it that were sealed before it was told whose copy they are. */
    private static final String BEFORE = """
        {"format":1,"agreement":"3","campus":"Live Oak Elementary","year":"2026-27","revision":1,\
        "sha256":"%s","signatures":[{"name":"Íñigo Muñoz","role":"PRINCIPAL","meaning":"AGREE",\
        "method":"DRAWN","at":"2026-08-18T15:42-05:00[America/Chicago]"}]}\
        """.formatted("ab".repeat(32));

    private final SealFactsJson json = new SealFactsJson();

    private static SealFacts facts() {
        return SealFacts.of(SealedFiles.revision());
    }

    @Test
    void readsWhoseCopyItIsAndWhatThatLeavesOut() {
        var facts = facts().in(new SealedCopy(Audience.DISTRICT, List.of("Teachers and teams · Focus")));
        assertThat(json.read(json.write(facts))).isEqualTo(facts);
    }

    @Test
    void readsAndWritesFilesFromBeforeThatWasTold() {
        var facts = json.read(BEFORE);
        assertThat(facts.copy()).isEmpty();
        assertThat(json.write(facts)).isEqualTo(BEFORE);
    }
}
