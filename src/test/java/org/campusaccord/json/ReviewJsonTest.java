package org.campusaccord.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.campusaccord.domain.ProblemException;
import org.campusaccord.testing.Reviews;
import org.junit.jupiter.api.Test;

class ReviewJsonTest {
    private final ReviewJson format = new ReviewJson();

    @Test
    void readsWhatItWrote() {
        var content = Reviews.filled();
        assertThat(format.read(format.canonical(content))).isEqualTo(content);
    }

    @Test
    void writesEqualContentsTheSameWay() {
        assertThat(format.canonical(Reviews.filled())).isEqualTo(format.canonical(Reviews.filled()));
    }

    @Test
    void writesNoWhiteSpaceAndNoFieldWithoutAValue() {
        assertThat(format.canonical(Reviews.filled()))
                .startsWith("{\"format\":\"review-1\",\"campus\":\"Maple Ridge Elementary\",")
                .contains("{\"day\":\"2027-01-12\",\"clarity\":40,\"collaboration\":37}")
                .doesNotContain("null");
    }

    @Test
    void refusesTheTextOfAnAgreement() {
        var agreement = new ContentJson()
                .canonical(org.campusaccord.testing.Agreements.filled().build());
        assertThatThrownBy(() -> format.read(agreement)).isInstanceOf(ProblemException.class);
    }
}
