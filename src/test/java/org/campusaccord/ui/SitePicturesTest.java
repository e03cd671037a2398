package org.campusaccord.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.Test;

/**
 * The pictures that the README shows. To renew them run {@code mvn verify -Dtest=SitePicturesTest
 * -Dscreenshots.folder=src/site/resources/screenshots}.
 */
class SitePicturesTest extends SampleWindowTest {
    @Test
    void takesThePicturesOfTheReadme() {
        go(new Place.Walkthrough(furthest(AgreementStatus.DRAFT).id(), "roles"));
        assertThat(Screenshots.draw(scene(), "walkthrough")).isNotEmptyFile();
        go(new Place.CampusPage(furthest(AgreementStatus.SIGNED).campus()));
        assertThat(Screenshots.draw(scene(), "campus")).isNotEmptyFile();
        var ready = furthest(AgreementStatus.READY);
        go(new Place.Review(ready.id()));
        assertThat(Screenshots.draw(scene(), "review")).isNotEmptyFile();
        go(new Place.Today());
        assertThat(Screenshots.draw(scene(), "today")).isNotEmptyFile();
        go(nextToSign(ready));
        assertThat(Screenshots.draw(scene(), "signing")).isNotEmptyFile();
    }
}
