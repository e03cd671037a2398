package org.campusaccord.ui.shell;

import java.util.ArrayList;
import java.util.List;
import org.campusaccord.domain.campus.Campus;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Breadcrumb;
import org.campusaccord.ui.common.Breadcrumb.Link;

/** The links above a page: all campuses, then the one that it is about. */
public record WayUp(Messages messages, Navigator navigator) {
    /** Of a page about all campuses. */
    public Breadcrumb toCampuses(String here) {
        return new Breadcrumb(here, campuses());
    }

    /**
     * Of a page about one campus.
     *
     * @param between pages of that campus above this one
     */
    public Breadcrumb toCampus(String here, Campus campus, Link... between) {
        var links = new ArrayList<>(List.of(
                campuses(), new Link(campus.name(), () -> navigator.go(new Place.CampusPage(campus.id())))));
        links.addAll(List.of(between));
        return new Breadcrumb(here, links.toArray(Link[]::new));
    }

    private Link campuses() {
        return new Link(messages.get("app.campuses"), () -> navigator.go(new Place.Campuses()));
    }
}
