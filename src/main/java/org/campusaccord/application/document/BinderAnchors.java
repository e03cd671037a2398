package org.campusaccord.application.document;

/** Where in a binder things stand: what the anchors of its chapters begin with, by the place of their campus. */
final class BinderAnchors {
    static final String FRONT = "binder";

    private BinderAnchors() {}

    static String tab(int place) {
        return "tab-" + (place + 1);
    }

    static String agreement(int place) {
        return "campus-" + (place + 1) + "-";
    }

    static String earlier(int place, int number) {
        return agreement(place) + "earlier-" + (number + 1) + "-";
    }

    static String checkIn(int place, int number) {
        return agreement(place) + "check-in-" + (number + 1) + "-";
    }

    static String review(int place) {
        return agreement(place) + "review-";
    }
}
