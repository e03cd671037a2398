package org.campusaccord.ui.amend;

import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.ui.common.Breadcrumb;
import org.campusaccord.ui.shell.Place;
import org.campusaccord.ui.shell.UiContext;
import org.campusaccord.ui.shell.WayUp;

/** Where one is: below the agreement of a campus. */
final class AmendHead {
    private AmendHead() {}

    static Breadcrumb of(UiContext context, Agreement agreement, String here) {
        var messages = context.messages();
        var navigator = context.navigator();
        return new WayUp(messages, navigator)
                .toCampus(
                        here,
                        agreement.campus(),
                        new Breadcrumb.Link(
                                messages.get(
                                        "review.here.signed", agreement.year().label()),
                                () -> navigator.go(new Place.Review(agreement.id()))));
    }
}
