package org.campusaccord.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.checkin.CheckInId;

/**
 * A place in words, for the next start of the program: a name and numbers. Nobody comes back into what was in another
 * person's hands, nor to a form that was open.
 */
public final class PlaceWords {
    private PlaceWords() {}

    /** The words for a place, or for the one beside it that somebody comes back to. */
    public static String of(Place place) {
        return switch (place) {
            case Place.Welcome _ -> words("welcome");
            case Place.Today _ -> words("today");
            case Place.Campuses _, Place.RosterImport _ -> words("campuses");
            case Place.CampusPage page -> words("campus", page.campus().value());
            case Place.Walkthrough talk -> words("walkthrough", talk.agreement().value());
            case Place.Review review -> words("review", review.agreement().value());
            case Place.Signing signing -> words("review", signing.agreement().value());
            case Place.YearReview review ->
                words("year-review", review.agreement().value());
            case Place.Reflecting alone ->
                words("year-review", alone.agreement().value());
            case Place.ReviewSigning signing ->
                words("year-review", signing.agreement().value());
            case Place.Packet packet -> words("packet", packet.agreement().value());
            case Place.Amend amend ->
                words(
                        "amend",
                        amend.agreement().value(),
                        amend.checkIn().map(CheckInId::value).orElse(0L));
            case Place.Version version -> words("version", version.agreement().value(), version.revision());
            case Place.Compare compare ->
                words("compare", compare.agreement().value(), compare.before(), compare.after());
            case Place.HandOver sheet ->
                words("hand-over", sheet.agreement().value(), sheet.newcomer().value());
            case Place.Binder binder ->
                of(binder.copy().campus().<Place>map(Place.CampusPage::new).orElseGet(Place.Campuses::new));
            case Place.Protocols _ -> words("protocols");
            case Place.CheckFiles _ -> words("check");
            case Place.SettingsPage _ -> words("settings");
            case Place.ActivityLog _ -> words("activity");
            case Place.DeletedAgreements _ -> words("deleted");
            case Place.CheckIn checkIn -> words("check-in", checkIn.checkIn().value());
            case Place.RollOver roll ->
                words("roll-over", roll.campus().map(CampusId::value).orElse(0L));
            case Place.Caseloads _ -> words("caseloads");
        };
    }

    private static String words(String name, long... numbers) {
        return name + LongStream.of(numbers).mapToObj(number -> " " + number).collect(Collectors.joining());
    }

    /** The place that words stand for; none when they are of another version. */
    public static Optional<Place> place(String words) {
        var parts = List.of(words.split(" "));
        try {
            return place(
                    parts.getFirst(),
                    parts.stream().skip(1).mapToLong(Long::parseLong).toArray());
        } catch (NumberFormatException | IndexOutOfBoundsException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<Place> place(String name, long[] numbers) {
        return Optional.ofNullable(
                switch (name) {
                    case "welcome" -> new Place.Welcome();
                    case "today" -> new Place.Today();
                    case "campuses" -> new Place.Campuses();
                    case "campus" -> new Place.CampusPage(new CampusId(numbers[0]));
                    case "walkthrough" -> new Place.Walkthrough(new AgreementId(numbers[0]));
                    case "review" -> new Place.Review(new AgreementId(numbers[0]));
                    case "year-review" -> new Place.YearReview(new AgreementId(numbers[0]));
                    case "packet" -> new Place.Packet(new AgreementId(numbers[0]));
                    case "amend" ->
                        new Place.Amend(
                                new AgreementId(numbers[0]), some(numbers[1]).map(CheckInId::new));
                    case "version" -> new Place.Version(new AgreementId(numbers[0]), (int) numbers[1]);
                    case "compare" ->
                        new Place.Compare(new AgreementId(numbers[0]), (int) numbers[1], (int) numbers[2]);
                    case "hand-over" -> new Place.HandOver(new AgreementId(numbers[0]), new PersonId(numbers[1]));
                    case "protocols" -> new Place.Protocols();
                    case "check" -> new Place.CheckFiles();
                    case "settings" -> new Place.SettingsPage();
                    case "activity" -> new Place.ActivityLog();
                    case "deleted" -> new Place.DeletedAgreements();
                    case "check-in" -> new Place.CheckIn(new CheckInId(numbers[0]));
                    case "roll-over" -> new Place.RollOver(some(numbers[0]).map(CampusId::new));
                    case "caseloads" -> new Place.Caseloads();
                    default -> null;
                });
    }

    private static Optional<Long> some(long number) {
        return number == 0 ? Optional.empty() : Optional.of(number);
    }
}
